package opcit.llm;

import java.time.Duration;
import java.util.Optional;

/** The model did not say all it had to say; the message says why, for the log. */
public final class ModelFailure extends RuntimeException {

    private final Reason reason;
    private final Optional<Duration> retryAfter;

    /** What went wrong, as far as a person or a caller can do something about it. */
    public enum Reason {
        /** It cannot be reached. */
        UNREACHABLE(true),
        /** It asks to be left alone for a while, or has trouble of its own. */
        BUSY(true),
        /** It does not know the key, the name or the request. */
        REFUSED(false),
        /** It said nothing, or no more, for too long. */
        TOO_SLOW(false),
        /** It stopped in the middle. */
        BROKE_OFF(true),
        /** It said more than it was asked for. */
        TOO_LONG(false),
        /** It failed so often that it is not asked for a while. */
        RESTING(false);

        private final boolean mayPass;

        Reason(boolean mayPass) {
            this.mayPass = mayPass;
        }
    }

    public ModelFailure(Reason reason, String message) {
        this(reason, Optional.empty(), message);
    }

    ModelFailure(Reason reason, Optional<Duration> retryAfter, String message) {
        super(message);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether asking again may help. */
    boolean mayPass() {
        return reason.mayPass;
    }

    /** How long the model asks to be left alone. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
