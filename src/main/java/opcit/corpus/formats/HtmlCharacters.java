package opcit.corpus.formats;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The characters of a page of the web: UTF-8, or else what the page says that it is written in. */
final class HtmlCharacters {

    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?(?<name>[A-Za-z0-9_:.-]{1,40})");
    // Browsers read the first two as the third (WHATWG Encoding Standard).
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "us-ascii", "windows-1252");

    private HtmlCharacters() {}

    /** @throws UnreadableText when the page is neither UTF-8 nor says what it is written in */
    static String of(Source source) {
        try {
            return PlainText.decoded(source);
        } catch (UnreadableText notUtf8) {
            return new String(source.bytes(), declared(source, notUtf8));
        }
    }

    private static Charset declared(Source source, UnreadableText notUtf8) {
        var head = new String(source.bytes(), 0, Math.min(HEAD, source.bytes().length), StandardCharsets.ISO_8859_1);
        var charset = CHARSET.matcher(head);
        if (!charset.find()) {
            throw notUtf8;
        }
        var name = charset.group("name").toLowerCase(Locale.ROOT);
        try {
            var declared = Charset.forName(WESTERN.contains(name) ? "windows-1252" : name);
            if (declared.equals(StandardCharsets.UTF_8)) {
                throw notUtf8;
            }
            return declared;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableText("it is written in '" + name + "', which is not known; save it as UTF-8", e);
        }
    }
}
