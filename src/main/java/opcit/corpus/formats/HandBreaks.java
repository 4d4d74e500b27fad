package opcit.corpus.formats;

import java.util.ArrayList;
import java.util.List;

/** Lines that a writer broke by hand within one block of a page or of a Word file. */
final class HandBreaks {

    private HandBreaks() {}

    /**
     * The paragraphs that the lines make.
     *
     * @param block lines with a line feed between
     * @param heading whether it is set as a heading, which may be broken for its looks
     */
    static List<String> paragraphs(String block, boolean heading) {
        var paragraphs = new ArrayList<String>();
        for (var line : block.lines().map(String::strip).toList()) {
            var last = paragraphs.isEmpty() ? "" : paragraphs.getLast();
            if (last.isEmpty() || line.isEmpty() || begins(last, line, heading)) {
                paragraphs.add(line);
            } else {
                paragraphs.set(paragraphs.size() - 1, last + " " + line);
            }
        }
        return paragraphs;
    }

    private static boolean begins(String before, String line, boolean heading) {
        if (Labels.isHeading(before) || Labels.opensUnit(line)) {
            return true;
        }
        return !heading
                && !(Character.isLowerCase(line.charAt(0)) && Character.isLetter(before.charAt(before.length() - 1)));
    }
}
