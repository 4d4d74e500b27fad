package opcit.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Span;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;

/**
 * What stands in the index, for its writer and its reader.
 *
 * <p>Each provision is one entry with its {@code text}, the words it is read with included, and the {@code headnote} on
 * it; each of its clauses is a further entry with its {@code clause}, so that the words of a clause are not counted
 * twice in the statistics of the texts. All have a vector.
 */
final class Schema {

    static final String TEXT = "text";
    static final String HEADNOTE = "headnote";
    static final String CLAUSE = "clause";
    static final String VECTOR = "vector";

    private static final String VERSION = "2";
    private static final String INSTRUMENT = "instrument";
    private static final String LOCATOR = "locator";
    private static final String START = "start";
    private static final String END = "end";

    private Schema() {}

    /**
     * One stretch of text as the index knows it.
     *
     * @param whole whether it is the provision itself rather than a clause of it
     */
    record Entry(Place place, Span span, boolean whole) {}

    /** @param words what it is found by; empty for a provision whose text is not here, which is found by its headnote */
    static Document document(Entry entry, String words, Optional<String> headnote, float[] vector) {
        var document = new Document();
        document.add(new StoredField(INSTRUMENT, entry.place().instrument().value()));
        document.add(new StoredField(LOCATOR, entry.place().locator().toString()));
        document.add(new StoredField(START, entry.span().start()));
        document.add(new StoredField(END, entry.span().end()));
        document.add(new TextField(entry.whole() ? TEXT : CLAUSE, words, Field.Store.YES));
        headnote.ifPresent(line -> document.add(new TextField(HEADNOTE, line, Field.Store.NO)));
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT));
        return document;
    }

    static Entry entry(Document document) {
        return new Entry(
                new Place(new InstrumentId(document.get(INSTRUMENT)), Locator.parse(document.get(LOCATOR))),
                new Span(number(document, START), number(document, END)),
                document.getField(TEXT) != null);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    /** What an index must have been built from to serve this library. */
    static String fingerprint(Library library, String model) {
        var parts = library.instruments().stream()
                .map(Schema::line)
                .collect(Collectors.joining(
                        "\n",
                        "schema " + VERSION + "\nmodel " + model + "\nheadnotes "
                                + library.headnotes().byWork() + "\n",
                        ""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String line(Instrument instrument) {
        return instrument.id() + " " + instrument.fingerprint();
    }
}
