package opcit.citation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** English numbers in words, 1 to 99: {@code ninth}, {@code twenty-second}; {@code four}. */
final class Ordinals {

    private static final List<String> ORDINALS = words(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth",
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");

    private static final List<String> CARDINALS = words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety");

    private Ordinals() {}

    private static List<String> words(String below20, String tens) {
        var cardinalTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        var units = below20.split(" ");
        var roundTens = tens.split(" ");
        return IntStream.rangeClosed(1, 99)
                .mapToObj(n -> {
                    if (n < 20) {
                        return units[n - 1];
                    }
                    return n % 10 == 0 ? roundTens[n / 10 - 2] : cardinalTens[n / 10 - 2] + "-" + units[n % 10 - 1];
                })
                .toList();
    }

    /** "ninth" for 9; figures with the ordinary ending above 99. */
    static String ordinal(int n) {
        return n >= 1 && n <= ORDINALS.size() ? ORDINALS.get(n - 1) : n + "th";
    }

    /** "nine" for 9; figures above 99. */
    static String cardinal(int n) {
        return n >= 1 && n <= CARDINALS.size() ? CARDINALS.get(n - 1) : Integer.toString(n);
    }

    /** Whether the word names a place in a row ("ninth", "9th") rather than a quantity. */
    static boolean isOrdinal(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        return ORDINALS.contains(plain) || plain.matches("\\d+(?:st|nd|rd|th)");
    }

    /** The number that a word or a figure stands for: "ninth", "9th", "nine" and "9" are 9. */
    static OptionalInt read(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        var figures = plain.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (figures.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(figures));
        }
        var at = Math.max(ORDINALS.indexOf(plain), CARDINALS.indexOf(plain));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
