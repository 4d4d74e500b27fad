package opcit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The words of a question, looked up in the index one by one. */
final class Words {

    // In short words one slip makes another word: "labor", "later".
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LONG_WORD = 9;

    // A word of a headnote counts half: the headnote is not the text.
    private static final float OF_HEADNOTE = 0.5f;

    private final IndexSearcher lucene;
    private final Analyzer analyzer;

    Words(IndexSearcher lucene, Analyzer analyzer) {
        this.lucene = lucene;
        this.analyzer = analyzer;
    }

    /** The words with where each stands. */
    Asked read(String question) throws IOException {
        var builder = new QueryBuilder(analyzer);
        var inTexts = terms(builder.createBooleanQuery(Schema.TEXT, question));
        var inHeadnotes = terms(builder.createBooleanQuery(Schema.HEADNOTE, question));
        var inClauses = terms(builder.createBooleanQuery(Schema.CLAUSE, question));
        var terms = new ArrayList<Term>();
        for (var i = 0; i < inTexts.size(); i++) {
            var inText = spelled(inTexts.get(i));
            var where = documents(inText);
            var weight = weight(where.cardinality());
            where.or(documents(spelled(inClauses.get(i))));
            terms.add(new Term(inText, spelled(inHeadnotes.get(i)), where, weight));
        }
        return new Asked(terms);
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

    private static List<Query> terms(@Nullable Query query) {
        return switch (query) {
            case null -> List.of();
            case BooleanQuery all ->
                all.clauses().stream().map(BooleanClause::query).toList();
            case Query single -> List.of(single);
        };
    }

    private BitSet documents(Query query) throws IOException {
        var documents = new BitSet();
        for (var hit : lucene.search(query, Math.max(1, lucene.getIndexReader().maxDoc())).scoreDocs) {
            documents.set(hit.doc);
        }
        return documents;
    }

    // Robertson's inverse document frequency as a share of the highest that there can be, that of a word that stands
    // nowhere: so figures mean the same however many texts there are.
    private double weight(int documents) throws IOException {
        var all = lucene.getIndexReader().getDocCount(Schema.TEXT);
        return inverse(documents, all) / inverse(0, all);
    }

    private static double inverse(int documents, int all) {
        return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }

    /** One word of the question with its synonyms, where it stands, and how much it counts. */
    record Term(Query inText, Query inHeadnote, BitSet where, double weight) {}

    /** A question's words. */
    final class Asked {

        private final List<Term> terms;

        private Asked(List<Term> terms) {
            this.terms = terms;
        }

        /** The weight of the words that stand in the document. */
        double matched(int document) {
            return terms.stream()
                    .filter(term -> term.where().get(document))
                    .mapToDouble(Term::weight)
                    .sum();
        }

        /** The weight of all the words; 0 when there are none. */
        double weight() {
            return terms.stream().mapToDouble(Term::weight).sum();
        }

        /** Whether there are words, and all of them stand in the document. */
        boolean allStandIn(int document) {
            return !terms.isEmpty()
                    && terms.stream().allMatch(term -> term.where().get(document));
        }

        /** Whether each of the words stands in some text. */
        boolean allStandSomewhere() {
            return terms.stream().noneMatch(term -> term.where().isEmpty());
        }

        /** The provisions that words stand in, themselves or their headnotes, best first by BM25; the best scores 1. */
        SequencedMap<Integer, Double> byScore() throws IOException {
            var any = new BooleanQuery.Builder();
            terms.forEach(term -> {
                any.add(term.inText(), BooleanClause.Occur.SHOULD);
                any.add(new BoostQuery(term.inHeadnote(), OF_HEADNOTE), BooleanClause.Occur.SHOULD);
            });
            var hits = lucene.search(
                            any.build(), Math.max(1, lucene.getIndexReader().maxDoc()))
                    .scoreDocs;
            var scores = new LinkedHashMap<Integer, Double>();
            for (var hit : hits) {
                scores.put(hit.doc, (double) hit.score / hits[0].score);
            }
            return scores;
        }
    }
}
