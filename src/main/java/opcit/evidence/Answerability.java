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
 * How likely it is that the texts answer a question: a logistic regression on its signs, weighed with what reading it together
 * with the best provisions says; fitted on questions of {@code eval/}.
 *
 * @param base the log-odds when all signs are 0
 * @param weights how much each sign counts, by name; a sign without one does not count
 * @param direction how much each number of the question's meaning counts
 * @param balance how much the odds from the signs and the odds from reading count
 * @param enough the likelihood from which a question is answered
 */
record Answerability(double base, Map<String, Double> weights, List<Double> direction, Balance balance, double enough) {

    /** Log-odds of two sources brought together: {@code base + ofSigns × the one + ofReading × the other}. */
    record Balance(double base, double ofSigns, double ofReading) {

        /** The signs alone. */
        static final Balance SIGNS = new Balance(0, 1, 0);
    }

    // Hardly a question that the texts answer is farther from all of them; what cats eat is.
    private static final double NEAR = 0.5;

    // Of more, one too often says by mistake that it answers.
    private static final int READ = 3;

    private static final String BASE = "base";
    private static final String BALANCE = "balance";
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
            var balance = Arrays.stream(required(figures, BALANCE).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var weights = figures.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, name -> Double.valueOf(figures.getProperty(name))));
            return new Answerability(base, weights, direction, new Balance(balance[0], balance[1], balance[2]), enough);
        } catch (IOException e) {
            throw new UncheckedIOException("The fitted figures '" + file.toAbsolutePath() + "' cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The fitted figures '" + file.toAbsolutePath() + "' are broken: " + e.getMessage(), e);
        }
    }

    /** The same with another balance. */
    Answerability balanced(Balance other) {
        return new Answerability(base, weights, direction, other, enough);
    }

    /** The same, answering from another likelihood on. */
    Answerability from(double other) {
        return new Answerability(base, weights, direction, balance, other);
    }

    private static String required(Properties figures, String name) {
        if (figures.remove(name) instanceof String figure) {
            return figure;
        }
        throw new IllegalArgumentException("there is no '" + name + "' in it");
    }

    /**
     * How likely it is that the texts answer, 0 to 1.
     *
     * @param read the log-odds with which the best provision answers, read together with the question
     */
    double likelihood(Signs signs, double read) {
        var odds = balance.base() + balance.ofSigns() * odds(signs) + balance.ofReading() * read;
        return 1 / (1 + Math.exp(-odds));
    }

    /** The log-odds from the signs alone. */
    double odds(Signs signs) {
        var odds = base + signs.meaning().along(direction);
        for (var sign : signs.named().entrySet()) {
            odds += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return odds;
    }

    /**
     * Whether to answer. A provision that has every word asked about is quoted whatever the likelihood; where nothing is near,
     * there is none.
     */
    boolean isEnough(Signs signs, double read) {
        return signs.complete() || (signs.nearest() >= NEAR && likelihood(signs, read) >= enough);
    }

    /** The log-odds with which the best of the first provisions answers, read together with the question; at least one. */
    static double best(List<Candidate> read) {
        return read.stream().limit(READ).mapToDouble(Candidate::read).max().orElseThrow();
    }
}
