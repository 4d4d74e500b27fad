package opcit.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import opcit.citation.Place;
import opcit.corpus.Span;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/** How the entries of an index hang together; an entry's number is that of its document in Lucene. */
final class Entries {

    private final IndexReader reader;
    // For each entry the provision that it is a clause of, or itself.
    private final int[] provisions;

    private Entries(IndexReader reader, int[] provisions) {
        this.reader = reader;
        this.provisions = provisions;
    }

    static Entries of(IndexReader reader) throws IOException {
        var provisions = new int[reader.maxDoc()];
        var nth = MultiDocValues.getNumericValues(reader, Schema.NTH);
        while (nth != null && nth.nextDoc() < provisions.length) {
            provisions[nth.docID()] = nth.docID() - (int) nth.longValue();
        }
        return new Entries(reader, provisions);
    }

    int provision(int entry) {
        return provisions[entry];
    }

    /** The provision and its clauses, which follow it. */
    IntStream block(int provision) {
        return IntStream.range(provision, provisions.length).takeWhile(entry -> provisions[entry] == provision);
    }

    Place place(int provision) throws IOException {
        var places = MultiDocValues.getBinaryValues(reader, Schema.PLACE);
        places.advanceExact(provision);
        return Schema.place(places.binaryValue());
    }

    /** The stretches of the provision's text that a block's entries stand for. */
    List<Span> spans(int[] block) throws IOException {
        var starts = MultiDocValues.getNumericValues(reader, Schema.START);
        var ends = MultiDocValues.getNumericValues(reader, Schema.END);
        var spans = new Span[block.length];
        for (var i = 0; i < block.length; i++) {
            starts.advanceExact(block[i]);
            ends.advanceExact(block[i]);
            spans[i] = new Span((int) starts.longValue(), (int) ends.longValue());
        }
        return List.of(spans);
    }
}
