package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Finds by words (BM25) and by meaning (vectors): the best of either are compared by both. */
final class LuceneSearcher implements Searcher, AutoCloseable {

    // How many of each can still matter when both are counted.
    private static final int DEPTH = 100;

    // What a point of BM25 counts beside a cosine. A question whose words the texts share scores high by words, a tale
    // told
    // in other words low: so each weighs as much as it has to say.
    private static final double OF_WORDS = 0.006;

    private final DirectoryReader reader;
    private final Entries entries;
    private final Vectors vectors;
    private final Words words;
    private final Embedder embedder;

    LuceneSearcher(DirectoryReader reader, Analyzer analyzer, Embedder embedder) {
        try {
            var lucene = new IndexSearcher(reader);
            this.reader = reader;
            this.entries = Entries.of(reader);
            this.vectors = new Vectors(lucene);
            this.words = new Words(lucene, analyzer);
            this.embedder = embedder;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Hits search(String question, Scope scope, int limit) {
        try {
            var asked = words.read(question);
            var meaning = embedder.ofQuestion(question);
            var within = within(scope);
            var provisions = IntStream.concat(
                            asked.best(DEPTH, within),
                            vectors.nearest(meaning.vector(), DEPTH, within).map(entries::provision))
                    .sorted()
                    .distinct()
                    .toArray();
            return new Hits(best(provisions, asked, meaning.vector(), limit), meaning);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    // A filter that lets everything through costs as much as one that does not.
    private Optional<Query> within(Scope scope) throws IOException {
        var all = scope instanceof Scope.Library && reader.docFreq(Schema.MISSING_TEXT) == 0;
        return all ? Optional.empty() : Optional.of(Schema.filter(scope));
    }

    private List<Hit> best(int[] provisions, Words.Asked asked, float[] meaning, int limit) throws IOException {
        var similarities = vectors.similarities(meaning, provisions);
        var scores = asked.scores(provisions);
        for (var i = 0; i < provisions.length; i++) {
            scores[i] = similarities[i] + OF_WORDS * scores[i];
        }
        var best = IntStream.range(0, provisions.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed())
                .limit(limit)
                .toList();
        var hits = new ArrayList<Hit>();
        var found = best.stream()
                .mapToInt(i -> provisions[i])
                .flatMap(entries::block)
                .sorted()
                .toArray();
        var standing = asked.standing(found);
        var meanings = vectors.similarities(meaning, found);
        for (var i : best) {
            var block = entries.block(provisions[i]).toArray();
            var at = Arrays.binarySearch(found, provisions[i]);
            hits.add(hit(provisions[i], scores[i], fits(block, at, standing, meanings), at, standing));
        }
        return hits;
    }

    private List<Fit> fits(int[] block, int at, Standing standing, double[] similarities) throws IOException {
        var spans = entries.spans(block);
        return IntStream.range(0, block.length)
                .mapToObj(i -> new Fit(spans.get(i), similarities[at + i], standing.matched(at + i)))
                .toList();
    }

    private Hit hit(int provision, double score, List<Fit> fits, int at, Standing standing) throws IOException {
        return new Hit(
                entries.place(provision),
                score,
                standing.covered(at),
                standing.stated(at),
                standing.lacking(at),
                standing.complete(at),
                fits.getFirst(),
                fits.subList(1, fits.size()));
    }

    @Override
    public Optional<Progress> progress() {
        return Optional.empty();
    }

    @Override
    public boolean knows(String name) {
        try {
            return words.knows(name);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("The index cannot be read: delete its folder and start Opcit again", e);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
