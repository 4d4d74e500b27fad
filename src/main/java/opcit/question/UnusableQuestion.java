package opcit.question;

/** A question that cannot be taken as it is; the message tells the person what to change. */
public final class UnusableQuestion extends RuntimeException {

    public UnusableQuestion(String message) {
        super(message);
    }
}
