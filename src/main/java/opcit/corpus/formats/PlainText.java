package opcit.corpus.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads plain text: one paragraph a line, or lines broken at a measure, with or without blank lines between. */
final class PlainText {

    // In a text broken at a measure many lines go on a sentence, and hardly any is longer than a measure can be.
    private static final int WIDEST_MEASURE = 130;
    private static final double GO_ON = 0.08;
    private static final double LONGER = 0.05;
    private static final int FEWEST = 2;
    private static final double FULL = 0.8;

    private PlainText() {}

    /** @throws UnreadableText when it is not UTF-8, saying where */
    static List<String> paragraphs(Source source) {
        return paragraphs(decoded(source));
    }

    static List<String> paragraphs(String text) {
        var pages =
                Stream.of(text.split("\f")).map(page -> page.lines().toList()).toList();
        var lines = pages.stream().flatMap(List::stream).toList();
        return isWrapped(lines)
                ? Unwrapping.unwrap(pages.stream().map(PlainText::printed).toList())
                : lines;
    }

    /** The characters of UTF-8 bytes, without a byte order mark. */
    static String decoded(Source source) {
        var bytes = ByteBuffer.wrap(source.bytes());
        var characters = CharBuffer.allocate(source.bytes().length + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        if (result.isError()) {
            throw new UnreadableText(String.format(
                    Locale.ROOT,
                    "line %d is not in UTF-8; open it in an editor and save it with the encoding UTF-8",
                    lineAt(source.bytes(), bytes.position())));
        }
        return characters.flip().toString().replaceFirst("^\uFEFF", "");
    }

    private static int lineAt(byte[] bytes, int offset) {
        var line = 1;
        for (var i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean isWrapped(List<String> lines) {
        var printed = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var longest = printed.stream().mapToInt(String::length).max().orElse(0);
        var goingOn = IntStream.range(1, printed.size())
                .filter(i -> goesOn(printed.get(i - 1), printed.get(i), longest))
                .count();
        var longer =
                printed.stream().filter(line -> line.length() > WIDEST_MEASURE).count();
        return goingOn >= FEWEST && goingOn >= printed.size() * GO_ON && longer <= printed.size() * LONGER;
    }

    private static boolean goesOn(String line, String next, int longest) {
        return Character.isLowerCase(next.charAt(0))
                || (line.length() > longest * FULL && Character.isLetter(line.charAt(line.length() - 1)));
    }

    private static List<PrintedLine> printed(List<String> page) {
        var printed = new ArrayList<PrintedLine>();
        for (var i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                printed.add(PrintedLine.plain(page.get(i).replace("\t", "    "), i));
            }
        }
        return printed;
    }
}
