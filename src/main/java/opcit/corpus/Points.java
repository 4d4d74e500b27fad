package opcit.corpus;

import opcit.citation.Locator;
import opcit.citation.Roman;

/**
 * A list of points under one unit, as far as it has come.
 *
 * @param roman whether it counts i, ii, iii rather than a, b, c
 * @param form what is around the letters: "()" or "."
 * @param last how many points it has so far
 */
record Points(Locator holder, boolean roman, String form, int last) {

    /** The list that a first point begins. */
    static Points beginning(Locator holder, String label) {
        return new Points(holder, letters(label).equals("i"), around(label), 1);
    }

    /** Whether the label can be that of a first point. */
    static boolean begins(String label) {
        return letters(label).equals("a") || letters(label).equals("i");
    }

    /** Whether the label is that of the list's next point. */
    boolean goesOn(String label) {
        return form.equals(around(label))
                && last + 1 == (roman ? Roman.number(letters(label)) : letter(letters(label)));
    }

    Points next() {
        return new Points(holder, roman, form, last + 1);
    }

    /** The letters of a label: "a" of "(a)". */
    static String letters(String label) {
        return label.replaceAll("[^a-z]", "");
    }

    private static String around(String label) {
        return label.replaceAll("[a-z]+", "");
    }

    private static int letter(String letters) {
        return letters.length() == 1 ? letters.charAt(0) - 'a' + 1 : 0;
    }
}
