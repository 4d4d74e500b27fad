package opcit.citation;

import java.util.List;
import java.util.Optional;

/**
 * Provisions named in running text: "OP 8", "paras. 3 and 4", "the ninth preambular paragraph", "art. 16 (4) ICRMW".
 *
 * @param start where the mention begins in the text that was read, in UTF-16 units
 * @param end where it ends, exclusive
 * @param locators the provisions that it names, in the order in which they are named
 * @param joined the name of the instrument that the words say they are of, if they say so
 */
public record Mention(int start, int end, List<Locator> locators, Optional<Naming> joined) {

    public Mention {
        locators = List.copyOf(locators);
    }

    /** The instrument that it is joined with; empty also when the name it is joined with is of no known instrument. */
    public Optional<InstrumentId> instrument() {
        return joined.flatMap(Naming::instrument);
    }
}
