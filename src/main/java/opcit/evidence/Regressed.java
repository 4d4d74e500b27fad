package opcit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A logistic regression that was fitted: how likely something is, from figures.
 *
 * @param base the log-odds when all figures are 0
 * @param weights how much each figure counts, by name; a figure without one does not count
 */
record Regressed(double base, Map<String, Double> weights) {

    private static final String BASE = "base";

    Regressed {
        weights = Map.copyOf(weights);
    }

    /**
     * Reads what was fitted, a line each: {@code name = weight}.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    static Regressed read(Path file) {
        var figures = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            figures.load(reader);
            if (!(figures.remove(BASE) instanceof String base)) {
                throw new IllegalArgumentException("there is no '" + BASE + "' in it");
            }
            return new Regressed(
                    Double.parseDouble(base),
                    figures.stringPropertyNames().stream()
                            .collect(
                                    Collectors.toMap(name -> name, name -> Double.valueOf(figures.getProperty(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException("The fitted figures '" + file.toAbsolutePath() + "' cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The fitted figures '" + file.toAbsolutePath() + "' are broken: " + e.getMessage(), e);
        }
    }

    /** How likely it is, 0 to 1. */
    double likelihood(Map<String, Double> figures) {
        var odds = base;
        for (var figure : figures.entrySet()) {
            odds += weights.getOrDefault(figure.getKey(), 0.0) * figure.getValue();
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
