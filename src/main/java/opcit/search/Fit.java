package opcit.search;

import opcit.corpus.Span;

/**
 * How well a stretch of a provision fits the words searched for.
 *
 * @param similarity the cosine between the meanings of the two, −1 to 1
 * @param matched the weight of the words searched for that stand here, themselves or a synonym: the sum of their inverse
 *     document frequencies, 0 or more
 */
public record Fit(Span span, double similarity, double matched) {}
