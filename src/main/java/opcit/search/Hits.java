package opcit.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param best best first
 * @param meaning what was searched for, as it was understood
 */
public record Hits(List<Hit> best, Meaning meaning) {

    public Hits {
        best = List.copyOf(best);
    }
}
