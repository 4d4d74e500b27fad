package opcit.corpus;

import java.util.List;
import opcit.citation.Locator;

/**
 * A unit whose words are not those of the reference text.
 *
 * @param locator the article, paragraph or recital
 * @param pieces its words in order, told apart into those that stand in the reference and those that do not; empty when
 *     the unit is not there at all
 */
public record Difference(Locator locator, List<Piece> pieces) {

    /** Whether a stretch of words stands in the reference text. */
    public enum Kind {
        SAME,
        DIFFERENT
    }

    /**
     * A stretch of words.
     *
     * @param text the words as the text on this machine has them; empty where words are only missing
     * @param missing how many words the reference text has in their place; 0 for words that are the same
     */
    public record Piece(Kind kind, String text, int missing) {}

    public Difference {
        pieces = List.copyOf(pieces);
    }
}
