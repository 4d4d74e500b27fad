package opcit.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What stands in the index, for its writer and its reader.
 *
 * <p>A provision is a block of entries that follow each other: the provision itself with its {@code text}, the words it is
 * read with included, the same with the editors' words on it ({@code full}), and the {@code names} of where it stands; then
 * each of its clauses, whose words stand in a field of their own so that they are not counted twice. All have a vector,
 * but for those that are not yet read for their meaning.
 */
final class Schema {

    static final String TEXT = "text";
    static final String FULL = "full";
    static final String NAMES = "names";
    static final String CLAUSE = "clause";
    static final String VECTOR = "vector";
    static final String PLACE = "place";
    static final String NTH = "nth";
    static final String START = "start";
    static final String END = "end";

    /** The analyzer of the texts. */
    static final Analyzer ANALYZER = new EnglishAnalyzer();

    private static final String VERSION = "3";
    private static final String WITHIN = "within";
    private static final String HELD = "held";
    private static final String HERE = "here";
    private static final String MISSING = "missing";

    /** What the entries of texts that are not here are marked with. */
    static final Term MISSING_TEXT = new Term(HELD, MISSING);

    // Up to so many entries are compared one and all, which is exact and takes a few milliseconds; above, by a graph.
    private static final int FEWEST_FOR_GRAPH = 50_000;

    // Lucene asks instead for how many nearest a graph shall be worth its while: it visits about k × ln n of n entries,
    // and is
    // built where these are fewer than n.
    private static final int MOST_SOUGHT_BY_GRAPH = (int) (FEWEST_FOR_GRAPH / Math.log(FEWEST_FOR_GRAPH));

    private Schema() {}

    /**
     * A provision as it is entered.
     *
     * @param here whether its text is in the library
     * @param text its words after those that they are read with; empty when the text is not here
     * @param editorial what the editors wrote on it
     * @param names the names of its text and the heading of its article
     * @param meaning empty as long as it is not known
     */
    record Entry(
            Place place,
            boolean here,
            Span span,
            String text,
            String editorial,
            String names,
            Optional<Meaning> meaning) {}

    /** A clause of a provision. */
    record Clause(Span span, String text, Optional<Meaning> meaning) {}

    static List<Document> block(Entry entry, List<Clause> clauses) {
        var whole = document(entry, 0, entry.span(), entry.meaning());
        whole.add(new TextField(TEXT, entry.text(), Field.Store.NO));
        whole.add(new TextField(FULL, entry.editorial() + " " + entry.text(), Field.Store.NO));
        whole.add(new TextField(NAMES, entry.names(), Field.Store.NO));
        var block = Stream.<Document>builder().add(whole);
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var document = document(entry, i + 1, clause.span(), clause.meaning());
            document.add(new TextField(CLAUSE, clause.text(), Field.Store.NO));
            block.add(document);
        }
        return block.build().toList();
    }

    private static Document document(Entry entry, int nth, Span span, Optional<Meaning> meaning) {
        var place = entry.place();
        var document = new Document();
        document.add(new BinaryDocValuesField(PLACE, new BytesRef(written(place))));
        document.add(new NumericDocValuesField(NTH, nth));
        document.add(new NumericDocValuesField(START, span.start()));
        document.add(new NumericDocValuesField(END, span.end()));
        document.add(new StringField(HELD, entry.here() ? HERE : MISSING, Field.Store.NO));
        document.add(new StringField(WITHIN, place.instrument().value(), Field.Store.NO));
        for (var around = Optional.of(place.locator());
                around.isPresent();
                around = around.get().parent()) {
            document.add(new StringField(WITHIN, written(new Place(place.instrument(), around.get())), Field.Store.NO));
        }
        meaning.ifPresent(known -> document.add(
                new KnnFloatVectorField(VECTOR, known.vector(), VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT)));
        return document;
    }

    private static String written(Place place) {
        return place.instrument() + "#" + place.locator();
    }

    static Place place(BytesRef written) {
        var parts = written.utf8ToString().split("#", 2);
        return new Place(new InstrumentId(parts[0]), Locator.parse(parts[1]));
    }

    /** The entries of a scope. */
    static Query filter(Scope scope) {
        return switch (scope) {
            case Scope.Library library -> new TermQuery(new Term(HELD, HERE));
            case Scope.Missing missing -> new TermQuery(MISSING_TEXT);
            case Scope.Under under -> new TermQuery(new Term(WITHIN, written(under.place())));
            case Scope.Texts texts ->
                new TermInSetQuery(
                        WITHIN,
                        texts.instruments().stream()
                                .map(id -> new BytesRef(id.value()))
                                .toList());
        };
    }

    static Codec codec() {
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return new Lucene99HnswVectorsFormat(
                        Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                        Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                        1,
                        null,
                        MOST_SOUGHT_BY_GRAPH);
            }
        };
    }

    /** What an index must have been built from to serve this library. */
    static String fingerprint(Library library, String model) {
        var parts = library.instruments().stream()
                .map(Schema::line)
                .collect(Collectors.joining(
                        "\n",
                        "schema " + VERSION + "\nmodel " + model + "\neditorial " + library.editorial() + "\n",
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
