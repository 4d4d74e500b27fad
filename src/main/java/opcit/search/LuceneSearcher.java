package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.citation.Place;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** Finds by words (BM25) and by meaning (vectors), and fuses the two by reciprocal rank. */
final class LuceneSearcher implements Searcher, AutoCloseable {

    // How many provisions of each ranking can still matter after fusion.
    private static final int DEPTH = 200;
    // Cormack, Clarke and Büttcher, SIGIR 2009: with 60 no single rank decides.
    private static final int RANK_CONSTANT = 60;

    private final DirectoryReader reader;
    private final Entries entries;
    private final Vectors vectors;
    private final Words words;
    private final Embedder embedder;

    LuceneSearcher(DirectoryReader reader, Analyzer analyzer, Embedder embedder) {
        try {
            this.reader = reader;
            this.entries = Entries.of(reader);
            this.vectors = Vectors.of(reader);
            this.words = new Words(new IndexSearcher(reader), analyzer);
            this.embedder = embedder;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<Hit> search(String question, Predicate<Place> within, int limit) {
        try {
            var asked = words.read(question);
            var lexical = asked.byScore();
            var similarity = vectors.similarities(embedder.ofQuestion(question));
            var byMeaning = IntStream.range(0, similarity.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer entry) -> similarity[entry])
                            .reversed());
            var scores = new LinkedHashMap<Place, Double>();
            score(scores, byMeaning, within);
            score(scores, lexical.keySet().stream(), within);
            return scores.entrySet().stream()
                    .sorted(Map.Entry.<Place, Double>comparingByValue().reversed())
                    .limit(limit)
                    .map(found -> hit(found.getKey(), found.getValue(), similarity, asked, lexical))
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

    private void score(Map<Place, Double> scores, Stream<Integer> byRank, Predicate<Place> within) {
        var ranked = byRank.map(entries::place)
                .filter(within)
                .distinct()
                .limit(DEPTH)
                .toList();
        for (var rank = 0; rank < ranked.size(); rank++) {
            scores.merge(ranked.get(rank), 1.0 / (RANK_CONSTANT + rank + 1), Double::sum);
        }
    }

    private Hit hit(Place place, double score, double[] similarity, Words.Asked asked, Map<Integer, Double> lexical) {
        var fits = entries.of(place).stream()
                .map(entry -> new Fit(entries.span(entry), similarity[entry], asked.matched(entry)))
                .toList();
        var whole = entries.of(place).getFirst();
        return new Hit(
                place,
                score,
                lexical.getOrDefault(whole, 0.0),
                asked.weight() == 0 ? 0 : asked.matched(whole) / asked.weight(),
                asked.allStandIn(whole),
                fits.getFirst(),
                fits.subList(1, fits.size()));
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
