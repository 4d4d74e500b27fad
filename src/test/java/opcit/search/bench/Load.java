package opcit.search.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts questions and takes the time. */
final class Load {

    private Load() {}

    /** One question after another. */
    static Latencies alone(List<String> questions, Consumer<String> ask) {
        return together(1, questions, ask);
    }

    /** So many callers at once; each puts the next question as soon as it has its answer. */
    static Latencies together(int callers, List<String> questions, Consumer<String> ask) {
        var waiting = new ConcurrentLinkedQueue<>(questions);
        Callable<List<Long>> caller = () -> {
            var nanoseconds = new ArrayList<Long>();
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                var asked = System.nanoTime();
                ask.accept(next);
                nanoseconds.add(System.nanoTime() - asked);
            }
            return nanoseconds;
        };
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var begun = System.nanoTime();
            var all = new ArrayList<Long>();
            for (var taken : threads.invokeAll(
                    Stream.generate(() -> caller).limit(callers).toList())) {
                all.addAll(taken.get());
            }
            return new Latencies(all, Duration.ofNanos(System.nanoTime() - begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while questions were put", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a question was not answered", e.getCause());
        }
    }
}
