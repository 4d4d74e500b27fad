package opcit.search.bench;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import opcit.search.SearchRoom;

/** Prints how well and how fast Opcit finds the passages of a public collection, beside what one would use instead. */
final class Bench {

    private static final Path KEPT = Path.of("target", "bench");
    private static final String FORM = "| %-24s | %9s | %6s | %7s | %6s | %9s | %6s | %6s |%n";

    private Bench() {}

    /** @param arguments the collection's folder, the split and, when not all rows are wanted, how those begin that are */
    static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var split = arguments[1];
        var wanted = List.of(arguments).subList(2, arguments.length);
        var collection = TestCollection.read(folder, split);
        System.out.printf(
                "%s, %s: %d passages, %d questions, one after another%n%n",
                folder.getFileName(),
                split,
                collection.passages().size(),
                collection.questions().size());
        System.out.printf(FORM, "", "Recall@10", "MAP@10", "nDCG@10", "MRR@10", "queries/s", "p50 ms", "p99 ms");
        System.out.println("|---|---|---|---|---|---|---|---|");
        var kept = KEPT.resolve(folder.getFileName());
        try (var room = SearchRoom.of(kept.resolve("vectors.bin"))) {
            rows(collection, room, kept).forEach((name, opening) -> {
                if (wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith)) {
                    try (var retrieval = opening.get()) {
                        print(name, Run.of(retrieval, collection));
                    }
                }
            });
        }
    }

    private static SequencedMap<String, Supplier<Retrieval>> rows(
            TestCollection collection, SearchRoom room, Path kept) {
        var passages = collection.passages();
        var rows = new LinkedHashMap<String, Supplier<Retrieval>>();
        rows.put("Opcit", () -> OpcitRetrieval.over(passages, room, kept.resolve("lucene")));
        rows.put("BM25", () -> new PlainWords(passages));
        rows.put("embeddings alone", () -> new PlainMeaning(passages, room::ofText, room::ofQuestion));
        rows.put(
                "LangChain4j, in memory",
                () -> LangChain.splitting(passages, room::ofText, new BgeSmallEnV15QuantizedEmbeddingModel()));
        return rows;
    }

    private static void print(String name, Run run) {
        var measures = run.measures();
        var latencies = run.latencies();
        System.out.printf(
                FORM,
                name,
                "%.4f".formatted(measures.recall()),
                "%.4f".formatted(measures.averagePrecision()),
                "%.4f".formatted(measures.gain()),
                "%.4f".formatted(measures.reciprocalRank()),
                "%.1f".formatted(latencies.perSecond()),
                "%.1f".formatted(latencies.milliseconds(0.5)),
                "%.1f".formatted(latencies.milliseconds(0.99)));
    }
}
