package opcit.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack did not do what it was asked to. */
final class SlackFailure extends RuntimeException {

    // https://docs.slack.dev/reference/methods/chat.postMessage/#errors
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "message_limit_exceeded");

    private final boolean mayPass;
    private final @Nullable Duration after;

    private SlackFailure(String message, boolean mayPass, @Nullable Duration after, @Nullable Throwable cause) {
        super(message, cause);
        this.mayPass = mayPass;
        this.after = after;
    }

    /** It answered with an error of its own. */
    static SlackFailure error(String method, String error) {
        return new SlackFailure(
                "Slack answered %s with \"%s\"".formatted(method, error), PASSING.contains(error), null, null);
    }

    /**
     * It answered with an HTTP status that is no success.
     *
     * @param retryAfter the header of that name, if there is one
     */
    static SlackFailure status(String method, int status, @Nullable String retryAfter) {
        var after = retryAfter != null && retryAfter.strip().matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                : null;
        return new SlackFailure(
                "Slack answered %s with status %d".formatted(method, status),
                status == 429 || status >= 500,
                after,
                null);
    }

    /** Opcit has no token for the workspace, or none any more. */
    static SlackFailure notInstalled(String method, String team) {
        return new SlackFailure(
                "Slack was not asked for %s: Opcit is not installed in workspace %s".formatted(method, team),
                false,
                null,
                null);
    }

    /** It could not be reached, or was silent for too long. */
    static SlackFailure unreachable(String method, Throwable cause) {
        return new SlackFailure("Slack was not reached for %s".formatted(method), true, null, cause);
    }

    /** Whether the same may succeed later. */
    boolean mayPass() {
        return mayPass;
    }

    /** How long Slack asks to be left alone. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(after);
    }
}
