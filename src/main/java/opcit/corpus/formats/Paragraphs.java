package opcit.corpus.formats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a file of any format, in order, each on one line and none empty. */
public final class Paragraphs {

    // No provision is that long; a file whose paragraphs are not set apart is.
    private static final int LONGEST = 50_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\\x85]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x85]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern LABEL_ALONE = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,5}\\)|[a-z][.)])");

    private Paragraphs() {}

    /**
     * The paragraphs of the file.
     *
     * @throws UnreadableText when it is of no known format, is damaged or is not safe to read
     */
    public static List<String> of(Source source) {
        var printed = switch (Format.of(source)) {
            case PLAIN_TEXT -> PlainText.paragraphs(source);
            case PDF -> Unwrapping.unwrap(PdfBoxPages.of(source));
            case DOCX -> PoiParagraphs.of(source);
            case HTML -> TikaBlocks.of(source);
            case AKOMA_NTOSO -> throw new IllegalArgumentException("Akoma Ntoso has its own reader: " + source.name());
        };
        var paragraphs = labelled(printed.stream()
                .map(Paragraphs::bounded)
                .map(Paragraphs::folded)
                .filter(line -> !line.isEmpty())
                .toList());
        if (paragraphs.isEmpty()) {
            throw new UnreadableText("it holds no words; check that the right file was saved");
        }
        return paragraphs;
    }

    private static String bounded(String line) {
        if (line.length() > LONGEST) {
            throw new UnreadableText(
                    "it has a paragraph of %d characters, '%s'; save it with each paragraph on a line of its own"
                            .formatted(line.length(), UnreadableText.abbreviated(line.strip())));
        }
        return line;
    }

    /** NFC; white space folded; unseen characters dropped; ligatures and the hyphens of typesetters in plain letters. */
    public static String folded(String line) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(line, Normalizer.Form.NFC)).replaceAll("");
        var plain = LIGATURE.matcher(HYPHEN.matcher(seen).replaceAll("-"))
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC));
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** A label that stands alone, as in the first cell of a table, belongs to what follows. */
    private static List<String> labelled(List<String> lines) {
        var joined = new ArrayList<String>();
        var label = "";
        for (var line : lines) {
            if (LABEL_ALONE.matcher(line).matches()) {
                label += line + " ";
            } else {
                joined.add(label + line);
                label = "";
            }
        }
        if (!label.isEmpty()) {
            joined.add(label.strip());
        }
        return joined;
    }
}
