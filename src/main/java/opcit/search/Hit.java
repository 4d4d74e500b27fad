package opcit.search;

import java.util.List;
import opcit.citation.Place;

/**
 * A provision that a search found.
 *
 * @param score by which hits are ordered: similarity and the words in common together, about 0.5 to 2
 * @param covered the share of what is searched for that the provision or its editors have words for, 0 to 1; rare words
 *     count for more
 * @param stated the same share, of the provision's own words
 * @param lacking the weight of the weightiest word that neither has, 0 to 1, where a word that stands nowhere weighs 1
 * @param complete whether every word searched for stands in the provision, itself or a synonym
 * @param whole how well the provision as a whole fits the words searched for
 * @param clauses how well each of its clauses fits, in the order of the text
 */
public record Hit(
        Place place,
        double score,
        double covered,
        double stated,
        double lacking,
        boolean complete,
        Fit whole,
        List<Fit> clauses) {

    public Hit {
        clauses = List.copyOf(clauses);
    }

    /** The best similarity of the provision or one of its clauses. */
    public double similarity() {
        return clauses.stream().mapToDouble(Fit::similarity).reduce(whole.similarity(), Math::max);
    }
}
