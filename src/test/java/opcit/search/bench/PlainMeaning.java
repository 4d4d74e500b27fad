package opcit.search.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import opcit.search.bench.TestCollection.Passage;
import org.apache.lucene.util.VectorUtil;

/** The embedding model alone: every passage's vector compared with the question's. */
final class PlainMeaning implements Retrieval {

    private final List<String> ids;
    private final List<float[]> vectors;
    private final Function<String, float[]> ofQuestion;

    /** @param ofText vectors of unit length, and so are those of questions */
    PlainMeaning(List<Passage> passages, Function<String, float[]> ofText, Function<String, float[]> ofQuestion) {
        this.ids = passages.stream().map(Passage::id).toList();
        this.vectors = passages.stream().map(Passage::text).map(ofText).toList();
        this.ofQuestion = ofQuestion;
    }

    @Override
    public List<String> find(String question, int limit) {
        var asked = ofQuestion.apply(question);
        var similarity = vectors.stream()
                .mapToDouble(vector -> VectorUtil.dotProduct(vector, asked))
                .toArray();
        return IntStream.range(0, similarity.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer passage) -> similarity[passage])
                        .reversed())
                .limit(limit)
                .map(ids::get)
                .toList();
    }
}
