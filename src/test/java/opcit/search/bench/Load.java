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
        return Latencies.oneAfterAnother(
                questions.stream().map(question -> nanoseconds(question, ask)).toList());
    }

    /** A way of answering and another one in turn, so that whatever else the machine does slows both alike. */
    static InTurn inTurn(List<String> ones, Consumer<String> one, List<String> others, Consumer<String> other) {
        var first = new ArrayList<Long>();
        var second = new ArrayList<Long>();
        for (var at = 0; at < Math.min(ones.size(), others.size()); at++) {
            first.add(nanoseconds(ones.get(at), one));
            second.add(nanoseconds(others.get(at), other));
        }
        return new InTurn(Latencies.oneAfterAnother(first), Latencies.oneAfterAnother(second));
    }

    record InTurn(Latencies first, Latencies second) {}

    /** So many callers at once; each puts the next question as soon as it has its answer. */
    static Latencies together(int callers, List<String> questions, Consumer<String> ask) {
        var waiting = new ConcurrentLinkedQueue<>(questions);
        Callable<List<Long>> caller = () -> {
            var taken = new ArrayList<Long>();
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                taken.add(nanoseconds(next, ask));
            }
            return taken;
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

    private static long nanoseconds(String question, Consumer<String> ask) {
        var asked = System.nanoTime();
        ask.accept(question);
        return System.nanoTime() - asked;
    }
}
