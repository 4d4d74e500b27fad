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
    private static final double OF_WORDS = 0.05;
    private static final double OF_CLAUSE_WORDS = 0.16;

    /** Below this, what was found is only near the question. */
    static final double ENOUGH = 0.615;

    /** From here on a headnote alone says so plainly what is asked about that it is named beside an answer. */
    static final double PLAIN = 0.7;

    /** How far behind the best a provision may be and still be part of the answer. */
    static final double CLOSE = 0.08;

    /** The same among the paragraphs of one article, which are alike to begin with. */
    static final double CLOSE_IN_ARTICLE = 0.035;

    private Relevance() {}

    static double of(Hit hit) {
        return (hit.similarity() + hit.whole().similarity()) / 2 + OF_WORDS * hit.lexical();
    }

    /** What a provision gains for each instrument of the question that it cites. */
    static final double OF_CITING = 0.16;

    /** What a provision of the library's first instrument gains: a question that names no text is about that one. */
    static final double OF_FIRST = 0.02;

    /** Whether what was found can carry an answer: it is near enough, or it has every word that was asked about. */
    static boolean isEnough(Hit hit, double relevance) {
        return relevance >= ENOUGH || hit.complete();
    }

    static double of(Fit clause) {
        return clause.similarity() + OF_CLAUSE_WORDS * clause.matched();
    }
}
