package opcit.corpus.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that texts are read in, told by what the file holds rather than by its name. */
public enum Format {
    PLAIN_TEXT,
    HTML,
    DOCX,
    PDF,
    AKOMA_NTOSO;

    private static final int HEAD = 4096;
    private static final Pattern AKOMA_NTOSO_TAG = Pattern.compile("<(?:[a-z0-9]+:)?akomantoso\\b");
    private static final Pattern HTML_TAG = Pattern.compile("<(?:!--|html|head|body|meta|title|link|main|article"
            + "|section|div|span|table|[uo]l|p|h[1-6])(?:[\\s>/-]|$)");

    /**
     * The format that the file is in.
     *
     * @throws UnreadableText for a format that is not read, saying what to do instead
     */
    public static Format of(Source source) {
        var head = new String(source.bytes(), 0, Math.min(HEAD, source.bytes().length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\3\4")) {
            return DOCX;
        }
        refuseOthers(head);
        var markup = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (AKOMA_NTOSO_TAG.matcher(markup).find()) {
            return AKOMA_NTOSO;
        }
        if (markup.startsWith("<?xml")) {
            return markup.contains("<html") ? HTML : AKOMA_NTOSO;
        }
        return markup.startsWith("<!doctype html") || HTML_TAG.matcher(markup).lookingAt() ? HTML : PLAIN_TEXT;
    }

    private static void refuseOthers(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableText("it is in the old format of Word, or is locked by a password;"
                    + " save it as DOCX without a password");
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableText("it is RTF; save it as DOCX");
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            throw new UnreadableText("it is in UTF-16; open it in an editor and save it with the encoding UTF-8");
        }
        if (head.indexOf('\0') >= 0) {
            throw new UnreadableText("it is not a text; Opcit reads TXT, HTML, DOCX, PDF and Akoma Ntoso XML");
        }
    }
}
