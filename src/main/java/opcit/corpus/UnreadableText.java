package opcit.corpus;

/**
 * A file's text cannot be read or does not have the structure that it should: the file is wrong, and reading it again
 * will not help. The message completes "the file was not read: …".
 */
public final class UnreadableText extends RuntimeException {

    UnreadableText(String message) {
        super(message);
    }

    UnreadableText(String message, Throwable cause) {
        super(message, cause);
    }
}
