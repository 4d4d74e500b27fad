package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opcit.corpus.formats.UnreadableText;

/** Reads the footnotes that stand together after a text. */
final class Footnotes {

    // footnotes = *( number text )                       the numbers count from 1
    private static final Pattern FOOTNOTE = Pattern.compile("(?<number>\\d{1,3})\\s+(?<text>\\S.*)");
    private static final Pattern FIRST = Pattern.compile("1\\s+\\S.*");

    private Footnotes() {}

    /** Whether the next line is the first footnote. */
    static boolean areAhead(Lines lines) {
        return lines.isAhead(0, FIRST);
    }

    /**
     * Goes past the footnotes, if any are next.
     *
     * @throws UnreadableText when one is out of its turn
     */
    static List<String> read(Lines lines) {
        var texts = new ArrayList<String>();
        for (var line = lines.takeIf(FOOTNOTE); line.isPresent(); line = lines.takeIf(FOOTNOTE)) {
            var number = line.get().group("number");
            if (!number.equals(Integer.toString(texts.size() + 1))) {
                throw new UnreadableText("expected footnote %d, found '%s'; see whether a line is missing before it"
                        .formatted(
                                texts.size() + 1,
                                UnreadableText.abbreviated(line.get().group())));
            }
            texts.add(line.get().group("text"));
        }
        return texts;
    }

    /** Where the footnotes begin that end a text; the number of its lines when it has none. */
    static int start(List<String> lines) {
        var number = 0;
        for (var i = lines.size() - 1; i >= 0; i--) {
            var footnote = FOOTNOTE.matcher(lines.get(i));
            if (!footnote.matches()) {
                return lines.size();
            }
            var found = Integer.parseInt(footnote.group("number"));
            if (number > 0 && found != number - 1) {
                return lines.size();
            }
            if (found == 1) {
                return i;
            }
            number = found;
        }
        return lines.size();
    }
}
