package opcit.draft;

/** What a model said is not of the form that it was asked for. */
final class UnusableOutput extends RuntimeException {

    UnusableOutput(String message) {
        super(message);
    }
}
