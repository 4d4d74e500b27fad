package opcit.corpus;

/**
 * A stretch of a provision's text.
 *
 * @param start where it begins, inclusive, in UTF-16 units
 * @param end where it ends, exclusive; never before the start
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text runs from " + start + " to " + end);
        }
    }

    /** The words that this span cuts from the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** From the earlier start to the later end of the two. */
    public Span through(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
