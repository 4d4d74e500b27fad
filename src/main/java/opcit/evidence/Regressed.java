package opcit.evidence;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A logistic regression that was fitted: how likely something is, from figures.
 *
 * @param base the log-odds when all figures are 0
 * @param weights how much each figure counts, by name; a figure without one does not count
 */
record Regressed(double base, Map<String, Double> weights) {

    static final String BASE = "base";

    Regressed {
        weights = Map.copyOf(weights);
    }

    /**
     * Reads what was fitted, a line each: {@code name = weight}.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    static Regressed read(Path file) {
        return FittedFigures.read(file, fitted -> new Regressed(fitted.figure(BASE), fitted.others(Set.of(BASE))));
    }

    double odds(Map<String, Double> figures) {
        return base
                + figures.entrySet().stream()
                        .mapToDouble(figure -> weights.getOrDefault(figure.getKey(), 0.0) * figure.getValue())
                        .sum();
    }

    /** How likely it is, 0 to 1. */
    double likelihood(Map<String, Double> figures) {
        return likelihood(odds(figures));
    }

    /** How likely something is of these log-odds, 0 to 1. */
    static double likelihood(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
