package opcit.search;

import ai.onnxruntime.OrtEnvironment;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.concurrent.CompletableFuture;

/** Turns words into vectors of unit length with {@code bge-small-en-v1.5}, quantized, in this process. */
final class Embedder {

    // The model's card: short queries for longer passages take this instruction, passages none.
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    private final CompletableFuture<EmbeddingModel> model;

    Embedder() {
        // Loading takes most of a second, which the rest of the start need not wait for. The thread is a new one
        // because
        // the pool's threads do not see what is packed inside the program's jar.
        this(CompletableFuture.supplyAsync(
                Embedder::load, load -> Thread.ofPlatform().start(load)));
    }

    /** @param model one that gives the vectors of {@code bge-small-en-v1.5}, or others for a measurement */
    Embedder(CompletableFuture<EmbeddingModel> model) {
        this.model = model;
    }

    private static EmbeddingModel load() {
        var model = new BgeSmallEnV15QuantizedEmbeddingModel();
        model.embed(QUERY_PREFIX + "warm up");
        return model;
    }

    /** The model and the runtime that computes it: vectors of different ones are not to be compared. */
    String name() {
        return "bge-small-en-v15-q, onnxruntime "
                + OrtEnvironment.getEnvironment().getVersion();
    }

    Meaning ofQuestion(String words) {
        return new Meaning(model.join().embed(QUERY_PREFIX + words).content().vector());
    }

    float[] ofText(String words) {
        return model.join().embed(TextSegment.from(words)).content().vector();
    }
}
