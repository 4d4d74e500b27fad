package opcit.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of a question's words stand in which entries.
 *
 * @param weights how much each word counts
 * @param full for each word the entries in which it, or a synonym, stands among their words or their editors'
 * @param own for each word those in which it stands among their own words
 */
record Standing(List<Double> weights, List<BitSet> full, List<BitSet> own) {

    /** The weight of the words that are among the i-th entry's own. */
    double matched(int i) {
        return IntStream.range(0, weights.size())
                .filter(word -> own.get(word).get(i))
                .mapToDouble(weights::get)
                .sum();
    }

    /** The share of the words that are among the i-th entry's own, by weight, 0 to 1; 0 when there are no words. */
    double stated(int i) {
        return share(own, i);
    }

    /** The same share when the editors' words count too. */
    double covered(int i) {
        return share(full, i);
    }

    private double share(List<BitSet> standing, int i) {
        var all = weights.stream().mapToDouble(Double::doubleValue).sum();
        var here = IntStream.range(0, weights.size())
                .filter(word -> standing.get(word).get(i))
                .mapToDouble(weights::get)
                .sum();
        return all == 0 ? 0 : here / all;
    }

    /** The weight of the weightiest word that is neither among the i-th entry's own nor among its editors', 0 to 1. */
    double lacking(int i) {
        return IntStream.range(0, weights.size())
                .filter(word -> !full.get(word).get(i))
                .mapToDouble(weights::get)
                .max()
                .orElse(0);
    }

    /** Whether there are words, and all of them are among the i-th entry's own. */
    boolean complete(int i) {
        return !own.isEmpty() && own.stream().allMatch(word -> word.get(i));
    }
}
