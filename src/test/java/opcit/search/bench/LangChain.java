package opcit.search.bench;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import opcit.search.bench.TestCollection.Passage;

/** LangChain4j's plain retrieval, set up as its Easy RAG does: what a Java team would otherwise use. */
final class LangChain implements Retrieval {

    private static final String ID = "id";
    // Of a passage that was split, several segments may be found: among twice as many there are enough passages.
    private static final int SEGMENTS_OF_A_PASSAGE = 2;
    private static final int LIMIT = 10;

    private final ContentRetriever retriever;

    private LangChain(Stream<TextSegment> segments, Function<String, float[]> ofText, EmbeddingModel model) {
        var store = new InMemoryEmbeddingStore<TextSegment>();
        segments.forEach(segment -> store.add(Embedding.from(ofText.apply(segment.text())), segment));
        this.retriever = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .embeddingModel(model)
                .maxResults(SEGMENTS_OF_A_PASSAGE * LIMIT)
                .build();
    }

    /**
     * Splits long passages.
     *
     * @param ofText what embeds segments; questions are embedded by the model
     */
    static LangChain splitting(List<Passage> passages, Function<String, float[]> ofText, EmbeddingModel model) {
        var documents = passages.stream()
                .map(passage -> Document.from(passage.text(), Metadata.from(ID, passage.id())))
                .toList();
        return new LangChain(splitter().splitAll(documents).stream(), ofText, model);
    }

    /** A segment a passage. */
    static LangChain over(Stream<Passage> passages, Function<String, float[]> ofText, EmbeddingModel model) {
        var segments = passages.map(passage -> TextSegment.from(passage.text(), Metadata.from(ID, passage.id())));
        return new LangChain(segments, ofText, model);
    }

    // As dev.langchain4j:langchain4j-easy-rag has it.
    private static DocumentSplitter splitter() {
        return DocumentSplitters.recursive(300, 30, new HuggingFaceTokenCountEstimator());
    }

    @Override
    public List<String> find(String question, int limit) {
        return retriever.retrieve(Query.from(question)).stream()
                .map(content -> content.textSegment().metadata().getString(ID))
                .distinct()
                .limit(limit)
                .toList();
    }
}
