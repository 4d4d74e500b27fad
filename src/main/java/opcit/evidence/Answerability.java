package opcit.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How likely it is that the texts answer a question: a logistic regression on its signs, weighed with what reading it together
 * with the first provisions says; fitted on questions of {@code eval/}.
 *
 * @param signs what the signs say
 * @param direction how much each number of the question's meaning counts beside them
 * @param balance how much the odds from the signs and those from reading count
 * @param enough the likelihood from which a question is answered
 */
record Answerability(Regressed signs, List<Double> direction, Balance balance, double enough) {

    /**
     * The log-odds with which the first provisions answer, each read together with the question.
     *
     * @param best of the one that answers best
     * @param first of the one that a search holds for the best
     * @param mean of all, on average
     */
    record Read(double best, double first, double mean) {

        /** @param candidates those that were read, at least one */
        static Read of(List<Candidate> candidates) {
            var odds = candidates.stream().mapToDouble(Candidate::read).summaryStatistics();
            return new Read(odds.getMax(), candidates.getFirst().read(), odds.getAverage());
        }
    }

    /** Log-odds brought together: {@code base}, and each times how much it counts. */
    record Balance(double base, double ofSigns, double ofBest, double ofFirst, double ofMean) {

        /** The signs alone. */
        static final Balance SIGNS = new Balance(0, 1, 0, 0, 0);

        double of(double signs, Read read) {
            return base + ofSigns * signs + ofBest * read.best() + ofFirst * read.first() + ofMean * read.mean();
        }
    }

    // Of a name that no text knows the texts mostly say nothing, unless what is asked has little to do with it.
    private static final double LIKELY = 0.5;

    // Hardly a question that the texts answer is farther from all of them; what cats eat is.
    private static final double NEAR = 0.5;

    // Where one text is all there is, nothing better stands beside what answers from afar. Of the questions to
    // resolution 61/165 alone, those that it does not answer are all less than a sixth as likely as would be enough.
    private static final double OF_ONE_TEXT = 0.25;

    private static final String BALANCE = "balance";
    private static final String ENOUGH = "enough";
    private static final String DIRECTION = "direction";

    Answerability {
        direction = List.copyOf(direction);
    }

    /**
     * Reads what was fitted: the weights of the signs by name, and the other figures.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    static Answerability read(Path file) {
        return FittedFigures.read(file, fitted -> {
            var balance = fitted.figures(BALANCE);
            if (balance.size() != 5) {
                throw new IllegalArgumentException("'" + BALANCE + "' has five figures, not " + balance);
            }
            return new Answerability(
                    new Regressed(
                            fitted.figure(Regressed.BASE),
                            fitted.others(Set.of(Regressed.BASE, BALANCE, ENOUGH, DIRECTION))),
                    fitted.figures(DIRECTION),
                    new Balance(balance.get(0), balance.get(1), balance.get(2), balance.get(3), balance.get(4)),
                    fitted.figure(ENOUGH));
        });
    }

    /** The same with another balance. */
    Answerability balanced(Balance other) {
        return new Answerability(signs, direction, other, enough);
    }

    /** The same, answering from another likelihood on. */
    Answerability from(double other) {
        return new Answerability(signs, direction, balance, other);
    }

    /** How likely it is that the texts answer, 0 to 1. */
    double likelihood(Signs found, Read read) {
        return Regressed.likelihood(balance.of(odds(found), read));
    }

    /** The log-odds from the signs alone. */
    double odds(Signs found) {
        return signs.odds(found.named()) + found.meaning().along(direction);
    }

    /**
     * Whether to answer. Where nothing is near, there is no answer whatever the likelihood.
     *
     * @param known whether the names in the question stand in some text
     * @param alone whether there is one text only
     */
    boolean isEnough(Signs found, Read read, boolean known, boolean alone) {
        var least = alone ? enough * OF_ONE_TEXT : enough;
        return found.nearest() >= NEAR && likelihood(found, read) >= (known ? least : Math.max(least, LIKELY));
    }
}
