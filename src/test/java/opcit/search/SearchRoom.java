package opcit.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import opcit.corpus.Library;

/** The search room as Opcit starts it, but over any library: for what measures it. */
public final class SearchRoom implements AutoCloseable {

    private final Embedder embedder;
    private final PassageVectors kept;
    private final Function<String, float[]> ofText;
    private final Path shipped;

    private SearchRoom(Embedder embedder, PassageVectors kept, Function<String, float[]> ofText, Path shipped) {
        this.embedder = embedder;
        this.kept = kept;
        this.ofText = ofText;
        this.shipped = shipped;
    }

    /** A searcher that holds files open. */
    public record Opened(Searcher searcher, Runnable closing) implements AutoCloseable {

        @Override
        public void close() {
            closing.run();
        }
    }

    /**
     * The room as it is.
     *
     * @param kept the file in which vectors are kept from one run to the next
     */
    public static SearchRoom of(Path kept) {
        var embedder = new Embedder();
        var vectors = new PassageVectors(kept, embedder);
        return new SearchRoom(embedder, vectors, vectors::of, kept);
    }

    /**
     * The room for more texts than can be embedded: see {@link SeededVectors}.
     *
     * @param kept the file in which true vectors are kept from one run to the next
     * @param form what passages that differ in some of their words only have in common
     */
    public static SearchRoom ofSeededVectors(Path kept, UnaryOperator<String> form) {
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
        var vectors = new PassageVectors(kept, new Embedder(CompletableFuture.completedFuture(model)));
        var embedder = new Embedder(CompletableFuture.completedFuture(new SeededVectors(model, vectors, form)));
        // A vector that came from a file would not be the first of its form.
        return new SearchRoom(embedder, vectors, embedder::ofText, Path.of("target/no-such-file"));
    }

    /** Opens the index of a library, and builds it first when it is another's. */
    public Opened open(Library library, Path index) {
        var reader = new IndexFolder(index, shipped, embedder).open(library);
        var analyzer = new QuestionAnalyzer(Path.of("index/synonyms.txt"));
        var searcher = new LuceneSearcher(reader, analyzer, embedder);
        return new Opened(searcher, searcher::close);
    }

    /** The vector of a passage. */
    public float[] ofText(String words) {
        return ofText.apply(words);
    }

    /** The vector of a question, as it is searched with. */
    public float[] ofQuestion(String words) {
        return embedder.ofQuestion(words).vector();
    }

    /** Writes the vectors that are kept. */
    @Override
    public void close() {
        kept.close();
    }
}
