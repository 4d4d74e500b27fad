package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opcit.citation.Place;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** Finds by words (BM25) and by meaning (vectors), and fuses the two by reciprocal rank. */
final class LuceneSearcher implements Searcher, AutoCloseable {

    // How many entries of each ranking can still matter after fusion.
    private static final int DEPTH = 200;
    // Cormack, Clarke and Büttcher, SIGIR 2009: with 60 no single rank decides.
    private static final int RANK_CONSTANT = 60;

    private final DirectoryReader reader;
    private final Entries entries;
    private final Vectors vectors;
    private final Words words;
    private final Embedder embedder;

    LuceneSearcher(DirectoryReader reader, Analyzer analyzer, Embedder embedder) throws IOException {
        this.reader = reader;
        this.entries = Entries.of(reader);
        this.vectors = Vectors.of(reader);
        this.words = new Words(new IndexSearcher(reader), analyzer);
        this.embedder = embedder;
    }

    @Override
    public List<Hit> search(String question, int limit) {
        try {
            var asked = words.read(question);
            var similarity = vectors.similarities(embedder.ofQuestion(question));
            var byMeaning = IntStream.range(0, similarity.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer entry) -> similarity[entry])
                            .reversed())
                    .limit(DEPTH);
            var scores = new LinkedHashMap<Place, Double>();
            score(scores, byMeaning.map(entries::place).distinct().toList());
            score(
                    scores,
                    asked.byScore(DEPTH).stream().map(entries::place).distinct().toList());
            return scores.entrySet().stream()
                    .sorted(Map.Entry.<Place, Double>comparingByValue().reversed())
                    .limit(limit)
                    .map(found -> hit(found.getKey(), found.getValue(), similarity, asked))
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean knows(String name) {
        try {
            return words.read(name).allStandSomewhere();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("The index cannot be read: delete its folder and start Opcit again", e);
    }

    private static void score(Map<Place, Double> scores, List<Place> ranked) {
        for (var rank = 0; rank < ranked.size(); rank++) {
            scores.merge(ranked.get(rank), 1.0 / (RANK_CONSTANT + rank + 1), Double::sum);
        }
    }

    private Hit hit(Place place, double score, double[] similarity, Words.Asked asked) {
        var fits = entries.of(place).stream()
                .map(entry -> new Fit(entries.span(entry), similarity[entry], asked.matched(entry)))
                .toList();
        var whole = entries.of(place).getFirst();
        return new Hit(place, score, asked.allStandIn(whole), fits.getFirst(), fits.subList(1, fits.size()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
