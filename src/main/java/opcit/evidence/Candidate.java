package opcit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.Hit;

/**
 * A provision that a search found.
 *
 * @param relevance how far it speaks to the question
 * @param preference what it gains beyond that in the order of candidates: a question that names no text is about the
 *     library's first instrument before others
 */
record Candidate(Instrument instrument, Provision provision, Hit hit, double relevance, double preference) {

    private static final double ALMOST_ALL = 0.85;

    /** The hit with its provision; empty when its text is not in the library. */
    static Optional<Candidate> of(Hit hit, Understanding.Clear question, Library library) {
        return library.instrument(hit.place().instrument())
                .flatMap(instrument -> instrument
                        .provision(hit.place().locator())
                        .map(provision -> new Candidate(
                                instrument,
                                provision,
                                hit,
                                hit.score()
                                        + citing(provision, question) * Relevance.OF_CITING
                                        + (names(question).anyMatch(instrument.id()::equals) ? Relevance.OF_NAMED : 0),
                                library.first().filter(instrument::equals).isPresent() ? Relevance.OF_FIRST : 0)));
    }

    private static Stream<InstrumentId> names(Understanding.Clear question) {
        return question.named().stream()
                .flatMap(naming -> naming.instrument().stream())
                .distinct();
    }

    private static long citing(Provision provision, Understanding.Clear question) {
        return names(question)
                .filter(named -> provision.citations().stream()
                        .anyMatch(cited -> cited.instrument().equals(named)))
                .count();
    }

    /** By which candidates are ordered. */
    double rank() {
        return relevance + preference;
    }

    Place place() {
        return instrument.place(provision);
    }

    /** Whether it is a chapeau and says nothing by itself. */
    boolean onlyIntroduces() {
        return provision.text().endsWith(":");
    }

    /** Whether it says more than the better one does, which an answer has already. */
    boolean addsTo(Candidate better) {
        if (!instrument.equals(better.instrument)) {
            return !repeats(better);
        }
        var sameArticle = provision
                .locator()
                .outermost()
                .equals(better.provision.locator().outermost());
        return !sameArticle || rank() >= better.rank() - Relevance.CLOSE_IN_ARTICLE;
    }

    /** Whether another text says almost the same, as one year's resolution does the last's. */
    private boolean repeats(Candidate other) {
        return overlap(words(provision), words(other.provision)) >= ALMOST_ALL;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.max(1, Math.min(one.size(), other.size()));
    }

    private static Set<String> words(Provision provision) {
        return Arrays.stream(provision.text().toLowerCase(Locale.ROOT).split("\\W+"))
                .collect(Collectors.toSet());
    }

    Exhibit exhibit(int n) {
        return new Exhibit(n, instrument, provision, Focus.of(provision, hit));
    }
}
