package opcit.search;

import java.util.List;
import opcit.citation.Place;

/**
 * A provision that a search found.
 *
 * @param score the fused score by which hits are ordered; comparable within one search only
 * @param lexical how well its words and its headnote's fit, 1 for the best of all texts and 0 for no word in common
 * @param covered the share of what is searched for that the provision has words for, 0 to 1; rare words count for more
 * @param complete whether every word searched for stands in the provision, itself or a synonym
 * @param whole how well the provision as a whole fits the words searched for
 * @param clauses how well each of its clauses fits, in the order of the text
 */
public record Hit(
        Place place, double score, double lexical, double covered, boolean complete, Fit whole, List<Fit> clauses) {

    public Hit {
        clauses = List.copyOf(clauses);
    }

    /** The best similarity of the provision or one of its clauses. */
    public double similarity() {
        return clauses.stream().mapToDouble(Fit::similarity).reduce(whole.similarity(), Math::max);
    }
}
