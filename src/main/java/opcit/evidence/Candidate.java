package opcit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Editorial;
import opcit.corpus.Instrument;
import opcit.corpus.Kind;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.CloseReader;
import opcit.search.Hit;

/**
 * A provision that a search found.
 *
 * @param relevance how far it speaks to the question
 * @param preference what it gains beyond that in the order of candidates: a question that names no text is about the
 *     library's first instrument before others
 * @param read the log-odds with which it answers, read together with the question; 0 until it is
 */
record Candidate(
        Instrument instrument, Provision provision, Hit hit, double relevance, double preference, double read) {

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
                                        + (question.spokenOf().contains(instrument.id()) ? Relevance.OF_NAMED : 0),
                                library.first().filter(instrument::equals).isPresent() ? Relevance.OF_FIRST : 0,
                                0)));
    }

    private static long citing(Provision provision, Understanding.Clear question) {
        return question.spokenOf().stream()
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

    Candidate read(double odds) {
        return new Candidate(instrument, provision, hit, relevance, preference, odds);
    }

    /** As it is read together with the question. */
    CloseReader.Passage passage(Editorial editorial) {
        var about =
                editorial.gloss(place()).or(() -> editorial.headnote(place())).orElse("");
        return new CloseReader.Passage(instrument.work().citedAs() + ": " + about, instrument.inContext(provision));
    }

    /** Whether it is a chapeau and says nothing by itself. */
    boolean onlyIntroduces() {
        return provision.text().endsWith(":");
    }

    /** Whether both are of resolutions and say almost the same, as one year's resolution does the last's. */
    boolean repeats(Candidate other) {
        return instrument.work().kind() == Kind.RESOLUTION
                && other.instrument.work().kind() == Kind.RESOLUTION
                && !instrument.equals(other.instrument)
                && overlap(words(provision), words(other.provision)) >= ALMOST_ALL;
    }

    /** Whether another text says almost the same, with another force perhaps: as a covenant does what the declaration does. */
    boolean isLike(Candidate other) {
        return instrument.work().kind() != Kind.RESOLUTION
                && other.instrument.work().kind() != Kind.RESOLUTION
                && !instrument.equals(other.instrument)
                && Likeness.areAlike(provision.text(), other.provision.text());
    }

    /** Whether both are points of one list. */
    boolean isPointBeside(Candidate other) {
        return isPointOf(list(), other.provision) && instrument.equals(other.instrument);
    }

    /** How many points the list has that it is a point of; 0 of what is no point. */
    long pointsOfItsList() {
        return list().stream()
                .flatMap(list -> instrument.under(list).stream())
                .filter(other -> isPointOf(list(), other))
                .count();
    }

    private Optional<Locator> list() {
        return provision.locator().unit() == Unit.POINT ? provision.locator().parent() : Optional.empty();
    }

    private static boolean isPointOf(Optional<Locator> list, Provision provision) {
        return list.isPresent()
                && provision.locator().unit() == Unit.POINT
                && provision.locator().parent().equals(list);
    }

    /** How much of its text is names of other instruments, 0 to 1: of what those are about it may say nothing. */
    double naming() {
        var named = provision.citations().stream()
                .mapToInt(cited -> cited.words().length())
                .sum();
        return Math.min(1, (double) named / Math.max(1, provision.text().length()));
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
