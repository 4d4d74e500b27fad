package opcit.briefing;

/** The offsets cut no words out of the text, so nothing was pinned; the message says why. */
public final class NotPinned extends RuntimeException {

    NotPinned(String message) {
        super(message);
    }
}
