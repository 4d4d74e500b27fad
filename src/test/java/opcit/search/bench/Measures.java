package opcit.search.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How good the first ten passages found for a question are, as trec_eval counts it: {@code recall_10},
 * {@code map_cut_10}, {@code ndcg_cut_10} and {@code recip_rank} of the ten.
 */
record Measures(double recall, double averagePrecision, double gain, double reciprocalRank) {

    static final int DEPTH = 10;

    static Measures of(List<String> found, Set<String> relevant) {
        var ranks = IntStream.rangeClosed(1, Math.min(DEPTH, found.size()))
                .filter(rank -> relevant.contains(found.get(rank - 1)))
                .toArray();
        var precisions = IntStream.range(0, ranks.length)
                .mapToDouble(hit -> (hit + 1.0) / ranks[hit])
                .sum();
        var best = IntStream.rangeClosed(1, Math.min(DEPTH, relevant.size()));
        return new Measures(
                (double) ranks.length / relevant.size(),
                precisions / relevant.size(),
                gain(IntStream.of(ranks)) / gain(best),
                ranks.length == 0 ? 0 : 1.0 / ranks[0]);
    }

    private static double gain(IntStream ranks) {
        return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 1)).sum();
    }

    /** The mean of each measure over the questions. */
    static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().collect(Collectors.averagingDouble(Measures::recall)),
                all.stream().collect(Collectors.averagingDouble(Measures::averagePrecision)),
                all.stream().collect(Collectors.averagingDouble(Measures::gain)),
                all.stream().collect(Collectors.averagingDouble(Measures::reciprocalRank)));
    }
}
