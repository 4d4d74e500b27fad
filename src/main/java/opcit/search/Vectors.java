package opcit.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.util.VectorUtil;

/** The entries' vectors, compared one and all: at some thousands of provisions that is exact and costs little. */
final class Vectors {

    private final List<float[]> all;

    private Vectors(List<float[]> all) {
        this.all = all;
    }

    static Vectors of(IndexReader reader) throws IOException {
        var all = new float[reader.maxDoc()][];
        for (var leaf : reader.leaves()) {
            var values = leaf.reader().getFloatVectorValues(Schema.VECTOR);
            var at = values.iterator();
            for (var entry = at.nextDoc();
                    entry != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS;
                    entry = at.nextDoc()) {
                all[leaf.docBase + entry] = values.vectorValue(at.index()).clone();
            }
        }
        return new Vectors(List.of(all));
    }

    /** The cosine of each entry and the question; all vectors are of unit length. */
    double[] similarities(float[] question) {
        return all.stream()
                .mapToDouble(vector -> VectorUtil.dotProduct(vector, question))
                .toArray();
    }
}
