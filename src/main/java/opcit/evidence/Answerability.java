package opcit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How likely it is that the texts answer a question, from its signs: a logistic regression fitted on questions of {@code
 * eval/}.
 *
 * @param base the log-odds when all signs are 0
 * @param weights how much each sign counts, by name; a sign without one does not count
 * @param direction how much each number of the question's meaning counts
 * @param enough the likelihood from which a question is answered
 */
record Answerability(double base, Map<String, Double> weights, List<Double> direction, double enough) {

    private static final String BASE = "base";
    private static final String ENOUGH = "enough";
    private static final String DIRECTION = "direction";

    Answerability {
        weights = Map.copyOf(weights);
        direction = List.copyOf(direction);
    }

    /**
     * Reads the fitted figures, a line each: {@code name = figure}.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    static Answerability read(Path file) {
        var figures = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            figures.load(reader);
            var direction = Arrays.stream(required(figures, DIRECTION).split(" "))
                    .map(Double::valueOf)
                    .toList();
            var base = Double.parseDouble(required(figures, BASE));
            var enough = Double.parseDouble(required(figures, ENOUGH));
            var weights = figures.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> Double.valueOf(figures.getProperty(name))));
            return new Answerability(base, weights, direction, enough);
        } catch (IOException e) {
            throw new UncheckedIOException("The fitted figures '" + file.toAbsolutePath() + "' cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The fitted figures '" + file.toAbsolutePath() + "' are broken: " + e.getMessage(), e);
        }
    }

    private static String required(Properties figures, String name) {
        if (figures.remove(name) instanceof String figure) {
            return figure;
        }
        throw new IllegalArgumentException("there is no '" + name + "' in it");
    }

    /** How likely it is that the texts answer, 0 to 1. */
    double likelihood(Signs signs) {
        var odds = base + signs.meaning().along(direction);
        for (var sign : signs.named().entrySet()) {
            odds += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** Whether to answer; a provision that has every word asked about is quoted whatever the likelihood. */
    boolean isEnough(Signs signs) {
        return signs.complete() || likelihood(signs) >= enough;
    }
}
