package opcit.search;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.VectorUtil;

/**
 * Stands in for the embedding model where there are too many texts to embed: of passages that differ in some of their
 * words only, the first has its true vector, and the others have that vector with noise of their own.
 */
final class SeededVectors implements EmbeddingModel {

    // The noise's length, where the vector's is 1. It makes a cosine of 0.89, which is what the model gives two
    // passages
    // of which one has every fifth word changed (the median of eighty).
    private static final double NOISE = 0.5;

    private final EmbeddingModel ofQuestions;
    private final PassageVectors ofFirst;
    private final UnaryOperator<String> form;
    private final Map<String, float[]> firsts = new HashMap<>();

    /** @param form what passages that differ in some of their words only have in common */
    SeededVectors(EmbeddingModel ofQuestions, PassageVectors ofFirst, UnaryOperator<String> form) {
        this.ofQuestions = ofQuestions;
        this.ofFirst = ofFirst;
        this.form = form;
    }

    @Override
    public Response<Embedding> embed(String question) {
        return ofQuestions.embed(question);
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> passages) {
        return Response.from(passages.stream()
                .map(TextSegment::text)
                .map(this::vector)
                .map(Embedding::from)
                .toList());
    }

    private float[] vector(String words) {
        var common = form.apply(words);
        var first = firsts.get(common);
        if (first != null) {
            return astray(first, new Random(words.hashCode()));
        }
        firsts.put(common, ofFirst.of(words));
        return firsts.get(common);
    }

    private static float[] astray(float[] vector, Random seeded) {
        var deviation = NOISE / Math.sqrt(vector.length);
        var other = new float[vector.length];
        for (var i = 0; i < vector.length; i++) {
            other[i] = (float) (vector[i] + deviation * seeded.nextGaussian());
        }
        return VectorUtil.l2normalize(other);
    }
}
