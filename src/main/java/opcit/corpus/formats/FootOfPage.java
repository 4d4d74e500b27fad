package opcit.corpus.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Parts the footnotes at the foot of printed pages from the text above them.
 *
 * @param pages the lines of the text, page by page
 * @param notes the footnotes in order, each opening with its number
 */
record FootOfPage(List<List<PrintedLine>> pages, List<String> notes) {

    // foot = [ the rest of the last page's note ] 1*note       in type smaller than the text's, or with raised numbers
    // note = number text, the number being the next
    private static final Pattern NOTE = Pattern.compile("(?<number>\\d{1,3})\\s+(?<text>\\S.*)");
    private static final double SMALLER = 0.95;

    static FootOfPage part(List<List<PrintedLine>> pages, Hyphens hyphens) {
        var small = size(pages) * SMALLER;
        var notes = new ArrayList<StringBuilder>();
        var above = new ArrayList<List<PrintedLine>>();
        for (var page : pages) {
            var foot = foot(page, small, notes);
            for (var line : page.subList(foot, page.size())) {
                if (opensNote(line, small, notes.size() + 1)) {
                    notes.add(new StringBuilder(line.text()));
                } else {
                    hyphens.append(notes.getLast(), line.text());
                }
            }
            above.add(page.subList(0, foot));
        }
        return new FootOfPage(above, notes.stream().map(StringBuilder::toString).toList());
    }

    /** Where the foot of the page begins. */
    private static int foot(List<PrintedLine> page, double small, List<StringBuilder> notes) {
        var first = 0;
        while (first < page.size() && !opensNote(page.get(first), small, notes.size() + 1)) {
            first++;
        }
        var goesOn = !notes.isEmpty()
                && (first < page.size()
                        || notes.getLast().charAt(notes.getLast().length() - 1) != '.');
        while (goesOn && first > 0 && page.get(first - 1).size() < small) {
            first--;
        }
        return first;
    }

    private static boolean opensNote(PrintedLine line, double small, int number) {
        if (line.raised() > 0) {
            return line.raised() == number;
        }
        var note = NOTE.matcher(line.text());
        return line.size() < small && note.matches() && Integer.parseInt(note.group("number")) == number;
    }

    /** The size of type that most characters are set in. */
    private static double size(List<List<PrintedLine>> pages) {
        Map<Double, Integer> characters = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }
}
