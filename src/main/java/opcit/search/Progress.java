package opcit.search;

/**
 * How far the texts are read for their meaning.
 *
 * @param read the passages that are, 0 to {@code of}
 * @param of all that have to be; at least 1
 */
public record Progress(int read, int of) {}
