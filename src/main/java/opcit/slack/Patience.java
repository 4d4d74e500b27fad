package opcit.slack;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/** Asks Slack again when that may help: after the time that it asked for, or after waits that double. */
final class Patience {

    private static final double DOUBLED = 2;
    private static final double JITTER = 0.5;

    private final SlackSettings settings;
    private final IntervalFunction doubling;

    Patience(SlackSettings settings) {
        this.settings = settings;
        this.doubling = IntervalFunction.ofExponentialRandomBackoff(
                settings.firstRetry(), DOUBLED, JITTER, settings.longestWait());
    }

    /**
     * What the first asking that succeeds brings.
     *
     * @throws SlackFailure of the last asking
     */
    <T> T ask(Supplier<T> once) {
        return Retry.of(
                        "slack",
                        RetryConfig.custom()
                                .maxAttempts(settings.tries())
                                .retryOnException(thrown -> thrown instanceof SlackFailure failure && failure.mayPass())
                                .intervalBiFunction((attempt, outcome) ->
                                        wait(attempt, outcome.getLeft()).toMillis())
                                .build())
                .executeSupplier(once);
    }

    /** How long to wait after a try, counted from 1, that failed so. */
    Duration wait(int attempt, Throwable thrown) {
        var wait =
                thrown instanceof SlackFailure failure && failure.retryAfter().isPresent()
                        ? failure.retryAfter().get()
                        : Duration.ofMillis(doubling.apply(attempt));
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }
}
