package opcit.search.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long each of many questions took, and all of them together.
 *
 * @param sorted in nanoseconds, shortest first
 * @param whole from the first question to the last answer
 */
record Latencies(List<Long> sorted, Duration whole) {

    Latencies {
        sorted = sorted.stream().sorted().toList();
    }

    static Latencies oneAfterAnother(List<Long> nanoseconds) {
        return new Latencies(
                nanoseconds,
                Duration.ofNanos(nanoseconds.stream().mapToLong(Long::longValue).sum()));
    }

    double perSecond() {
        return sorted.size() * 1e9 / whole.toNanos();
    }

    /** What that share of the questions took at most, in milliseconds. */
    double milliseconds(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
