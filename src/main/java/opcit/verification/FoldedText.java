package opcit.verification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import opcit.corpus.Span;

/**
 * A text with its typography folded away, and for each character left where it stood in the text.
 *
 * <p>Folded are what copies of one text may differ in without a letter changing: runs of white space become one space,
 * curly quotation marks and apostrophes become straight ones, dashes become hyphens, ligatures and wide letters become
 * plain ones, soft hyphens and zero-width characters go. Every letter, its case included, stays as it is.
 */
final class FoldedText {

    // A ligature is no longer than this: "ffi".
    private static final int LONGEST = 3;

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        var origin = new int[text.length() * LONGEST];
        for (var at = 0; at < text.length(); at++) {
            var character = fold(text.charAt(at));
            var repeated = character.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!repeated) {
                Arrays.fill(origin, folded.length(), folded.length() + character.length(), at);
                folded.append(character);
            }
        }
        return new FoldedText(folded.toString(), origin);
    }

    /** Words as they are sought: folded, and their accents joined to their letters. */
    static String fold(String words) {
        return of(Normalizer.normalize(words, Normalizer.Form.NFC)).folded.strip();
    }

    // Empty for a character that does not show.
    private static String fold(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
            case '‘', '’', '‚', '‛' -> "'";
            case '“', '”', '„', '‟' -> "\"";
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            default -> {
                if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                    yield " ";
                }
                yield isVariant(character)
                        ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC)
                        : String.valueOf(character);
            }
        };
    }

    // Latin ligatures, and the wide forms of ASCII.
    private static boolean isVariant(char character) {
        return (character >= '\uFB00' && character <= '\uFB06') || (character >= '\uFF01' && character <= '\uFF5E');
    }

    /** Where the words first stand in the text that was folded; empty when they do not, or when there are none. */
    Optional<Span> find(String words) {
        var sought = fold(words);
        var at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        return at < 0 ? Optional.empty() : Optional.of(span(at, at + sought.length()));
    }

    /**
     * Where words first stand, at or after an offset of the text, that differ in case alone, or in one slip of typing
     * besides.
     */
    Optional<Span> findNear(String words, int from) {
        var start = 0;
        while (start < folded.length() && origin[start] < from) {
            start++;
        }
        var behind = start;
        return NearMatch.find(folded.substring(start), fold(words))
                .map(near -> span(behind + near.start(), behind + near.end()));
    }

    private Span span(int start, int end) {
        return new Span(origin[start], origin[end - 1] + 1);
    }
}
