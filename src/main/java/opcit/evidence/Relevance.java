package opcit.evidence;

import opcit.search.Fit;
import opcit.search.Hit;

/**
 * How far a provision speaks to a question, as one figure.
 *
 * <p>The figures were chosen on the "dev" half of {@code eval/} and checked on the "held" half.
 */
final class Relevance {

    // The weight of the words in common, beside a similarity that runs from about 0.4 to 0.8.
    private static final double OF_WORDS = 0.04;

    /** Below this, what was found is only near the question. */
    static final double ENOUGH = 0.64;

    /** How far behind the best a provision may be and still be part of the answer. */
    static final double CLOSE = 0.06;

    private Relevance() {}

    static double of(Hit hit) {
        return (hit.similarity() + hit.whole().similarity()) / 2
                + OF_WORDS * hit.whole().matched();
    }

    /** What a provision gains for each instrument of the question that it cites. */
    static final double OF_CITING = 0.16;

    /** Whether what was found can carry an answer: it is near enough, or it has every word that was asked about. */
    static boolean isEnough(Hit hit, double relevance) {
        return relevance >= ENOUGH || hit.complete();
    }

    static double of(Fit clause) {
        return clause.similarity() + OF_WORDS * clause.matched();
    }
}
