package opcit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
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
        var inClauses = terms(builder.createBooleanQuery(Schema.CLAUSE, question));
        var terms = new ArrayList<Term>();
        for (var i = 0; i < inTexts.size(); i++) {
            var inText = spelled(inTexts.get(i));
            var where = documents(inText);
            var weight = weight(where.cardinality());
            where.or(documents(spelled(inClauses.get(i))));
            terms.add(new Term(inText, where, weight));
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

    // Robertson's inverse document frequency, with a word that stands nowhere as the rarest of all.
    private double weight(int documents) throws IOException {
        IndexReader reader = lucene.getIndexReader();
        return Math.log(1 + (reader.getDocCount(Schema.TEXT) - documents + 0.5) / (documents + 0.5));
    }

    /** One word of the question with its synonyms, where it stands, and how much it counts. */
    record Term(Query query, BitSet where, double weight) {}

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

        /** Whether there are words, and all of them stand in the document. */
        boolean allStandIn(int document) {
            return !terms.isEmpty()
                    && terms.stream().allMatch(term -> term.where().get(document));
        }

        /** Whether each of the words stands in some text. */
        boolean allStandSomewhere() {
            return terms.stream().noneMatch(term -> term.where().isEmpty());
        }

        /** The provisions in which words stand, best first by BM25. */
        List<Integer> byScore(int limit) throws IOException {
            var any = new BooleanQuery.Builder();
            terms.forEach(term -> any.add(term.query(), BooleanClause.Occur.SHOULD));
            return Stream.of(lucene.search(any.build(), limit).scoreDocs)
                    .map(hit -> hit.doc)
                    .toList();
        }
    }
}
