package opcit.search;

import opcit.corpus.Span;

/**
 * How well a stretch of a provision fits the words searched for.
 *
 * @param similarity the cosine between the meanings of the two, −1 to 1
 * @param matched the weight of the words searched for that stand here, themselves or a synonym: 0 or
 *     more, where a word that stands nowhere else weighs 1
 */
public record Fit(Span span, double similarity, double matched) {}
