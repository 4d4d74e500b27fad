package opcit.corpus.formats;

/**
 * A file's text cannot be read or does not have the structure that it should: the file is wrong, and reading it again
 * will not help. The message completes "the file was not read: …".
 */
public final class UnreadableText extends RuntimeException {

    private static final int LONGEST_QUOTED = 60;

    public UnreadableText(String message) {
        super(message);
    }

    public UnreadableText(String message, Throwable cause) {
        super(message, cause);
    }

    /** A line of the text as such a message quotes it. */
    public static String abbreviated(String line) {
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
    }
}
