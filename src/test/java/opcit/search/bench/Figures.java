package opcit.search.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one way of finding costs at one size of the library.
 *
 * @param times how many times the texts
 * @param provisions how many there are to be found
 * @param seconds how long it took to index them, embedding left out
 * @param heap megabytes of heap that it holds once it is open
 * @param disk megabytes on disk
 * @param alone one question after another
 * @param embedding the embedding of other questions, in turn with these
 * @param together many callers at once
 */
record Figures(
        String name,
        int times,
        long provisions,
        double seconds,
        double heap,
        double disk,
        Latencies alone,
        Latencies embedding,
        Latencies together) {

    private static final List<String> HEADS = List.of(
            "retrieval",
            "times",
            "provisions",
            "index s",
            "heap MB",
            "disk MB",
            "p50 ms",
            "p99 ms",
            "of its embedding",
            "queries/s, 50 callers",
            "p50 ms, 50 callers",
            "p99 ms, 50 callers");

    /** What a search costs as a multiple of its own question's embedding, at the median. */
    double ofEmbedding() {
        return alone.milliseconds(0.5) / embedding.milliseconds(0.5);
    }

    private List<String> cells() {
        return Stream.concat(
                        Stream.of(name, Integer.toString(times), Long.toString(provisions)),
                        Stream.of(
                                        seconds,
                                        heap,
                                        disk,
                                        alone.milliseconds(0.5),
                                        alone.milliseconds(0.99),
                                        ofEmbedding(),
                                        together.perSecond(),
                                        together.milliseconds(0.5),
                                        together.milliseconds(0.99))
                                .map(figure -> String.format(Locale.ROOT, "%.1f", figure)))
                .toList();
    }

    static String csv(List<Figures> all) {
        return Stream.concat(Stream.of(HEADS), all.stream().map(Figures::cells))
                .map(cells -> cells.stream().map("\"%s\""::formatted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    static String tableHead() {
        return row(HEADS) + "\n" + "|---".repeat(HEADS.size()) + "|";
    }

    String tableRow() {
        return row(cells());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
