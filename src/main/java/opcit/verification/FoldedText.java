package opcit.verification;

import java.util.Optional;
import opcit.corpus.Span;

/**
 * A text with its typography folded away, and for each character left where it stood in the text.
 *
 * <p>Folded are what copies of one text may differ in without a letter changing: runs of white space become one space,
 * curly quotation marks and apostrophes become straight ones, soft hyphens and zero-width characters go. Every letter,
 * its case included, stays as it is.
 */
final class FoldedText {

    private final String folded;
    private final int[] origin;

    private FoldedText(String folded, int[] origin) {
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String text) {
        var folded = new StringBuilder(text.length());
        var origin = new int[text.length()];
        for (var at = 0; at < text.length(); at++) {
            var character = fold(text.charAt(at));
            var repeated = character == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (character != 0 && !repeated) {
                origin[folded.length()] = at;
                folded.append(character);
            }
        }
        return new FoldedText(folded.toString(), origin);
    }

    // 0 for a character that does not show.
    private static char fold(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
            case '‘', '’', '‚', '‛' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            default -> Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
        };
    }

    /** Where the words first stand in the text that was folded; empty when they do not, or when there are none. */
    Optional<Span> find(String words) {
        var sought = of(words).folded.strip();
        var at = sought.isEmpty() ? -1 : folded.indexOf(sought);
        return at < 0 ? Optional.empty() : Optional.of(new Span(origin[at], origin[at + sought.length() - 1] + 1));
    }
}
