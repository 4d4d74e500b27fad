package opcit.llm;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/** How often and after what waits a model is asked again: after the time that it asked for, or waits that double. */
final class Patience {

    private static final double DOUBLED = 2;
    private static final double JITTER = 0.5;

    private final ModelSettings settings;
    private final IntervalFunction doubling;

    Patience(ModelSettings settings) {
        this.settings = settings;
        this.doubling = IntervalFunction.ofExponentialRandomBackoff(
                settings.firstRetry(), DOUBLED, JITTER, settings.longestWait());
    }

    /** For one asking, which may be repeated as long as nothing has been said. */
    Retry forOne(Asking asking) {
        return Retry.of(
                "model",
                RetryConfig.custom()
                        .maxAttempts(settings.tries())
                        .retryOnException(thrown -> asking.isSilent()
                                && thrown instanceof ModelFailure failure
                                && failure.mayPass()
                                && asking.isInTime(wait(1, failure)))
                        .intervalBiFunction((attempt, outcome) ->
                                wait(attempt, outcome.getLeft()).toMillis())
                        .build());
    }

    /** How long to wait after a try, counted from 1, that failed so. */
    Duration wait(int attempt, Throwable thrown) {
        var wait =
                thrown instanceof ModelFailure failure && failure.retryAfter().isPresent()
                        ? failure.retryAfter().get()
                        : Duration.ofMillis(doubling.apply(attempt));
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }
}
