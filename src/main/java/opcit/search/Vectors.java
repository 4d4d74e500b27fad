package opcit.search;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.VectorUtil;

/** The entries' vectors. */
final class Vectors {

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

    /** The cosine of each of the entries, which are in the order of their numbers, and the question. */
    double[] similarities(float[] question, int[] entries) throws IOException {
        var similarities = new double[entries.length];
        for (var leaf : lucene.getIndexReader().leaves()) {
            var values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
            var at = values.iterator();
            for (var i = 0; i < entries.length; i++) {
                var wanted = entries[i] - leaf.docBase;
                if (wanted >= 0 && wanted < leaf.reader().maxDoc()) {
                    at.advance(wanted);
                    similarities[i] = VectorUtil.dotProduct(values.vectorValue(at.index()), question);
                }
            }
        }
        return similarities;
    }
}
