package opcit.citation;

import java.util.List;

/**
 * Provisions named in running text: "OP 8", "paras. 3 and 4", "the ninth preambular paragraph".
 *
 * @param start where the mention begins in the text that was read, in UTF-16 units
 * @param end where it ends, exclusive
 * @param locators the provisions that it names, in the order in which they are named
 */
public record Mention(int start, int end, List<Locator> locators) {

    public Mention {
        locators = List.copyOf(locators);
    }
}
