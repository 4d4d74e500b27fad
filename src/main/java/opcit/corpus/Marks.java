package opcit.corpus;

import java.util.List;
import java.util.Optional;
import opcit.citation.Locator;

/**
 * Tells footnote marks from other numbers: marks first appear in counting order, and each has its footnote.
 *
 * <p>A mark may come again ("Rights3 … Rights,3"), but none runs ahead of its turn.
 */
final class Marks {

    private final List<Provision> footnotes;
    private int highest;

    Marks(List<Provision> footnotes) {
        this.footnotes = footnotes;
    }

    /** The footnote that this number marks; empty when the number is no mark. */
    Optional<Provision> next(int number) {
        if (number < 1 || number > footnotes.size() || number > highest + 1) {
            return Optional.empty();
        }
        highest = Math.max(highest, number);
        return Optional.of(footnotes.get(number - 1));
    }

    Provision at(Locator footnote) {
        return footnotes.stream()
                .filter(note -> note.locator().equals(footnote))
                .findFirst()
                .orElseThrow();
    }
}
