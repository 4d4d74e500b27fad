package opcit.corpus;

/** A file's text does not have the structure that it should: the file is wrong, and reading it again will not help. */
final class UnreadableText extends RuntimeException {

    UnreadableText(String message) {
        super(message);
    }
}
