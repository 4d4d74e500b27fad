package opcit.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often one address may ask. */
public final class Pace {

    private static final int MOST_ADDRESSES = 100_000;

    private final long perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    Pace(long perMinute) {
        this.perMinute = perMinute;
    }

    /** Too many questions came from one address. */
    public static final class TooFast extends RuntimeException {

        private final long seconds;

        private TooFast(long perMinute, long seconds) {
            super("More than %d questions a minute came from your address. Ask again in %d seconds."
                    .formatted(perMinute, seconds));
            this.seconds = seconds;
        }

        /** How long to wait, in seconds, 1 or more. */
        public long seconds() {
            return seconds;
        }
    }

    /**
     * Takes one of the questions that the address may ask.
     *
     * @throws TooFast when there is none left
     */
    public void take(String address) {
        var probe = buckets.get(address, key -> full()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooFast(
                    perMinute,
                    Math.max(
                            1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
