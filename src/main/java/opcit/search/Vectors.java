package opcit.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.VectorUtil;

/** The entries' vectors. */
final class Vectors {

    // What a passage that is not yet read for its meaning counts for when none is: about what most have.
    private static final double USUAL = 0.6;

    private final IndexSearcher lucene;

    Vectors(IndexSearcher lucene) {
        this.lucene = lucene;
    }

    /** The entries whose meaning is nearest to the question's. */
    IntStream nearest(float[] question, int most, Optional<Query> within) throws IOException {
        var nearest = new KnnFloatVectorQuery(Schema.VECTOR, question, most, within.orElse(null));
        var hits = lucene.search(nearest, most);
        return Stream.of(hits.scoreDocs).mapToInt(hit -> hit.doc);
    }

    /**
     * The cosine of each of the entries, which are in the order of their numbers, and the question; of one that has no
     * vector yet, the mean of the others'.
     */
    double[] similarities(float[] question, int[] entries) throws IOException {
        var similarities = new double[entries.length];
        Arrays.fill(similarities, Double.NaN);
        for (var leaf : lucene.getIndexReader().leaves()) {
            var values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
            if (values == null) {
                continue;
            }
            var at = values.iterator();
            for (var i = 0; i < entries.length; i++) {
                var wanted = entries[i] - leaf.docBase;
                if (wanted > at.docID() && wanted < leaf.reader().maxDoc()) {
                    at.advance(wanted);
                }
                if (wanted == at.docID()
                        && wanted >= 0
                        && wanted < leaf.reader().maxDoc()) {
                    similarities[i] = VectorUtil.dotProduct(values.vectorValue(at.index()), question);
                }
            }
        }
        return filled(similarities);
    }

    private static double[] filled(double[] similarities) {
        if (Arrays.stream(similarities).anyMatch(Double::isNaN)) {
            var usual = Arrays.stream(similarities)
                    .filter(similarity -> !Double.isNaN(similarity))
                    .average()
                    .orElse(USUAL);
            Arrays.setAll(similarities, i -> Double.isNaN(similarities[i]) ? usual : similarities[i]);
        }
        return similarities;
    }
}
