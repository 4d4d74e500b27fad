package opcit.briefing;

/** What was asked of a briefing cannot be done as it is; the message tells the person what to change. */
public final class UnusableBriefing extends RuntimeException {

    UnusableBriefing(String message) {
        super(message);
    }

    UnusableBriefing(String message, Throwable cause) {
        super(message, cause);
    }
}
