package opcit.evidence;

import opcit.search.Fit;

/**
 * How far a provision speaks to a question, as one figure.
 *
 * <p>The figures were chosen on the "dev" half of {@code eval/} and checked on the "held" half.
 */
final class Relevance {

    // The weight of the words in common, beside a similarity that runs from about 0.4 to 0.8.
    private static final double OF_CLAUSE_WORDS = 0.16;

    /** From this similarity on a headnote alone says what is asked about. */
    static final double TELLING = 0.615;

    /** From here on it says so plainly that it is named beside an answer. */
    static final double PLAIN = 0.7;

    /** How far behind the best a paragraph of an article may be and still be shown of it. */
    static final double CLOSE_IN_ARTICLE = 0.035;

    /** The same for what is listed under a topic, where more is no harm. */
    static final double CLOSE_TO_TOPIC = 0.08;

    /** What a provision gains for each instrument of the question that it cites. */
    static final double OF_CITING = 0.16;

    /** What a provision gains when the question speaks of the instrument that it stands in. */
    static final double OF_NAMED = 0.08;

    /** What a provision of the library's first instrument gains: a question that names no text is about that one. */
    static final double OF_FIRST = 0.02;

    private Relevance() {}

    static double of(Fit clause) {
        return clause.similarity() + OF_CLAUSE_WORDS * clause.matched();
    }
}
