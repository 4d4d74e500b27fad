package opcit.corpus.fetching;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Asks again what may answer later: after the time that it asked for, or after waits that double and are never equal. */
final class Patience {

    private static final double DOUBLED = 2;
    private static final double JITTER = 0.5;

    private final int tries;
    private final Duration longest;
    private final IntervalFunction doubling;

    /**
     * @param tries how often to ask in all, 1 or more
     * @param first about how long to wait before the second try
     * @param longest the most to wait, whatever is asked for
     */
    Patience(int tries, Duration first, Duration longest) {
        this.tries = tries;
        this.longest = longest;
        this.doubling = IntervalFunction.ofExponentialRandomBackoff(first, DOUBLED, JITTER, longest);
    }

    /** The first reply that is not {@link Reply.Later}, or the last one. */
    Reply ask(Callable<Reply> once) throws InterruptedException {
        try {
            return Retry.of("fetching", config()).executeCallable(once);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("asking throws nothing else", e);
        }
    }

    /** How long to wait after a try, counted from 1, that ended so. */
    Duration wait(int attempt, Reply reply) {
        var asked = reply instanceof Reply.Later later ? later.after() : Optional.<Duration>empty();
        var wait = asked.orElseGet(() -> Duration.ofMillis(doubling.apply(attempt)));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    private RetryConfig config() {
        return RetryConfig.<Reply>custom()
                .maxAttempts(tries)
                .retryOnResult(Reply.Later.class::isInstance)
                .retryOnException(failure -> false)
                .intervalBiFunction(
                        (attempt, outcome) -> wait(attempt, outcome.get()).toMillis())
                .build();
    }
}
