package opcit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** The words of a question, looked up in the index one by one. */
final class Words {

    // In short words one slip makes another word: "labor", "later".
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LONG_WORD = 9;
    // How far apart two words that stand together in the question may stand in a text.
    private static final int APART = 2;

    private final IndexSearcher lucene;
    private final Analyzer questions;

    /** @param questions reads the words of questions, their synonyms added */
    Words(IndexSearcher lucene, Analyzer questions) {
        this.lucene = lucene;
        this.questions = questions;
    }

    /** The question's words with where each stands. */
    Asked read(String question) throws IOException {
        var inFull = terms(questions, Schema.FULL, question);
        var inText = terms(questions, Schema.TEXT, question);
        var inClause = terms(questions, Schema.CLAUSE, question);
        var terms = new ArrayList<Term>();
        for (var i = 0; i < inFull.size(); i++) {
            var full = spelled(inFull.get(i));
            terms.add(new Term(full, or(List.of(spelled(inText.get(i)), spelled(inClause.get(i)))), weight(full)));
        }
        return new Asked(terms, score(question, terms));
    }

    /** Whether each word of a name, or a synonym of it, stands in some text just as it is spelled. */
    boolean knows(String name) throws IOException {
        for (var word : terms(questions, Schema.TEXT, name)) {
            if (lucene.count(word) == 0) {
                return false;
            }
        }
        return true;
    }

    /** What provisions score for the words: as they stand, with synonyms, side by side, and in names. */
    private static Query score(String question, List<Term> terms) {
        var plain = terms(Schema.ANALYZER, Schema.TEXT, question).stream()
                .map(query -> ((TermQuery) query).getTerm())
                .toList();
        var pairs = IntStream.range(1, plain.size())
                .<Query>mapToObj(i -> new PhraseQuery(
                        APART,
                        Schema.TEXT,
                        plain.get(i - 1).bytes(),
                        plain.get(i).bytes()));
        return or(Stream.of(
                        terms.stream().map(Term::full),
                        terms(Schema.ANALYZER, Schema.FULL, question).stream(),
                        terms(Schema.ANALYZER, Schema.NAMES, question).stream(),
                        pairs)
                .flatMap(queries -> queries)
                .toList());
    }

    private static List<Query> terms(Analyzer analyzer, String field, String question) {
        return switch (new QueryBuilder(analyzer).createBooleanQuery(field, question)) {
            case null -> List.of();
            case BooleanQuery all ->
                all.clauses().stream().map(BooleanClause::query).toList();
            case Query single -> List.of(single);
        };
    }

    private static Query or(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }

    /** The query itself, or, for a word that stands nowhere, one for words that are spelled almost like it. */
    private Query spelled(Query query) throws IOException {
        if (query instanceof TermQuery word
                && word.getTerm().text().length() >= SHORTEST_MISSPELT
                && lucene.getIndexReader().docFreq(word.getTerm()) == 0) {
            var slips = word.getTerm().text().length() >= LONG_WORD ? 2 : 1;
            return new FuzzyQuery(word.getTerm(), slips, 1);
        }
        return query;
    }

    // Robertson's inverse document frequency as a share of the highest that there can be, that of a word that stands
    // nowhere: so figures mean the same however many texts there are.
    private double weight(Query word) throws IOException {
        var all = lucene.getIndexReader().getDocCount(Schema.FULL);
        return inverse(documents(word), all) / inverse(0, all);
    }

    /** In about how many provisions it stands: as many as the commonest of what may stand for it. */
    private int documents(Query word) throws IOException {
        var reader = lucene.getIndexReader();
        return switch (word) {
            case TermQuery term -> reader.docFreq(term.getTerm());
            case SynonymQuery any ->
                most(any.getTerms().stream().<Query>map(TermQuery::new).toList());
            case PhraseQuery phrase -> {
                var fewest = reader.maxDoc();
                for (var term : phrase.getTerms()) {
                    fewest = Math.min(fewest, reader.docFreq(term));
                }
                yield fewest;
            }
            case BooleanQuery any ->
                most(any.clauses().stream().map(BooleanClause::query).toList());
            default -> lucene.count(word);
        };
    }

    private int most(List<Query> words) throws IOException {
        var most = 0;
        for (var word : words) {
            most = Math.max(most, documents(word));
        }
        return most;
    }

    private static double inverse(int documents, int all) {
        return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }

    /** Visits those of the entries that the query matches; both go in the order of the entries' numbers. */
    private void visit(Query query, int[] entries, ScoreMode mode, Visit visit) throws IOException {
        var weight = lucene.createWeight(lucene.rewrite(query), mode, 1);
        for (var leaf : lucene.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var at = scorer.iterator();
                for (var i = 0; i < entries.length; i++) {
                    var wanted = entries[i] - leaf.docBase;
                    if (at.docID() < wanted) {
                        at.advance(wanted);
                    }
                    if (at.docID() == wanted) {
                        visit.match(i, scorer);
                    }
                }
            }
        }
    }

    private BitSet matching(Query query, int[] entries) throws IOException {
        var matching = new BitSet(entries.length);
        visit(query, entries, ScoreMode.COMPLETE_NO_SCORES, (i, scorer) -> matching.set(i));
        return matching;
    }

    /** What to do at the i-th entry. */
    private interface Visit {
        void match(int i, Scorer scorer) throws IOException;
    }

    /**
     * One word of the question with its synonyms.
     *
     * @param full finds it among the words of provisions and of their editors
     * @param own finds it among the words of provisions and clauses alone
     * @param weight how much it counts: 1 when it stands nowhere, less the more provisions it stands in
     */
    record Term(Query full, Query own, double weight) {}

    /** A question's words. */
    final class Asked {

        private final List<Term> terms;
        private final Query score;

        private Asked(List<Term> terms, Query score) {
            this.terms = terms;
            this.score = score;
        }

        /** The provisions that fit the words best. */
        IntStream best(int most, Optional<Query> within) throws IOException {
            var query = new BooleanQuery.Builder().add(score, BooleanClause.Occur.MUST);
            within.ifPresent(scope -> query.add(scope, BooleanClause.Occur.FILTER));
            return Stream.of(lucene.search(query.build(), most).scoreDocs).mapToInt(hit -> hit.doc);
        }

        /** The BM25 scores of provisions, in the order of their numbers; 0 for no word in common. */
        double[] scores(int[] provisions) throws IOException {
            var scores = new double[provisions.length];
            visit(score, provisions, ScoreMode.COMPLETE, (i, scorer) -> scores[i] = scorer.score());
            return scores;
        }

        /** Which words stand in each of the entries, which are in the order of their numbers. */
        Standing standing(int[] entries) throws IOException {
            var full = new ArrayList<BitSet>();
            var own = new ArrayList<BitSet>();
            for (var term : terms) {
                full.add(matching(term.full(), entries));
                own.add(matching(term.own(), entries));
            }
            return new Standing(terms.stream().map(Term::weight).toList(), full, own);
        }
    }
}
