package opcit.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.question.Understanding;
import opcit.search.Hits;
import opcit.search.Meaning;
import opcit.search.Scope;
import opcit.search.Searcher;

/** Has provisions searched for, among the texts that a question asks. */
record Retrieval(Searcher searcher, Library library) {

    private static final int LOOKED_AT = 100;

    /**
     * What was found.
     *
     * @param ranked best first
     * @param meaning what was searched for, as it was understood
     */
    record Found(List<Candidate> ranked, Meaning meaning) {}

    /** The provisions of the texts that are asked. */
    Found search(Understanding.Clear question) {
        return search(question, scope(question));
    }

    Found search(Understanding.Clear question, Scope scope) {
        var hits = hits(question, scope);
        var ranked = hits.best().stream()
                .flatMap(hit -> Candidate.of(hit, question, library).stream())
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList();
        return new Found(ranked, hits.meaning());
    }

    /** What is known of texts that are not here. */
    Hits ofMissing(Understanding.Clear question) {
        return hits(question, new Scope.Missing());
    }

    private Hits hits(Understanding.Clear question, Scope scope) {
        return searcher.search(question.words(), scope, LOOKED_AT);
    }

    private Scope scope(Understanding.Clear question) {
        var texts = texts(question);
        return texts.size() == library.instruments().size()
                ? new Scope.Library()
                : new Scope.Texts(texts.stream().map(Instrument::id).collect(Collectors.toSet()));
    }

    /** The texts whose own words are asked for; all when the question asks for no text in particular. */
    List<Instrument> texts(Understanding.Clear question) {
        if (question.ofFirst()) {
            return library.first().stream().toList();
        }
        var asked = Stream.concat(
                        question.sources().stream().flatMap(naming -> naming.instrument().stream()),
                        question.cited().stream().flatMap(cited -> cited.instrument().stream()))
                .collect(Collectors.toSet());
        var texts = library.instruments().stream()
                .filter(instrument -> asked.contains(instrument.id()))
                .toList();
        return texts.isEmpty() ? library.instruments() : texts;
    }
}
