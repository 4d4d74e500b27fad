package opcit.corpus.fetching;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves a pause between two requests to one host. */
final class Courtesy {

    private final Duration pause;
    private final BlockingStrategy waiting;
    private final Map<String, Bucket> hosts = new ConcurrentHashMap<>();

    /** @param waiting lets the time pass */
    Courtesy(Duration pause, BlockingStrategy waiting) {
        this.pause = pause;
        this.waiting = waiting;
    }

    /** Returns when the host may be asked. */
    void await(String host) throws InterruptedException {
        hosts.computeIfAbsent(host, name -> oneAPause()).asBlocking().consume(1, waiting);
    }

    private Bucket oneAPause() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillIntervally(1, pause))
                .build();
    }
}
