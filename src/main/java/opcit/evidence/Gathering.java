package opcit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.Hit;
import opcit.search.Searcher;

/** Gathers the evidence for a question: the provisions it names, or else those that a search finds good enough. */
public final class Gathering {

    private static final int LOOKED_AT = 100;
    private static final int MOST_EXHIBITS = 4;
    private static final int MOST_NEAREST = 3;

    private final Library library;
    private final Searcher searcher;

    public Gathering(Library library, Searcher searcher) {
        this.library = library;
        this.searcher = searcher;
    }

    /** The evidence, or the plain statement that there is none. */
    public Findings gather(Understanding.Clear question) {
        var missing = MissingTexts.askedFor(question, library);
        if (!missing.isEmpty()) {
            return new Findings.Nothing(missing, nearest(search(question), List.of()));
        }
        return question.cited().isEmpty() ? bySearch(question) : byCitation(question);
    }

    private Findings byCitation(Understanding.Clear question) {
        var lookup = Lookup.of(question.cited(), library);
        if (lookup.found().isEmpty()) {
            return new Findings.Nothing(lookup.absent(), nearest(search(question), List.of()));
        }
        var exhibits = new ArrayList<Exhibit>();
        for (var found : lookup.found()) {
            exhibits.add(new Exhibit(
                    exhibits.size() + 1, found.instrument(), found.provision(), Focus.whole(found.provision())));
        }
        return new Findings.Found(new Evidence(exhibits, List.of(), lookup.absent()));
    }

    private Findings bySearch(Understanding.Clear question) {
        var ranked = search(question);
        var best = ranked.stream().mapToDouble(Candidate::relevance).max().orElse(0);
        var chosen = ranked.stream()
                .filter(candidate -> Relevance.isEnough(candidate.hit(), candidate.relevance()))
                .filter(candidate -> candidate.relevance() >= best - Relevance.CLOSE)
                .filter(candidate -> !question.quantity() || Quantities.statesOne(candidate.provision()))
                .limit(MOST_EXHIBITS)
                .toList();
        if (chosen.isEmpty() || !question.properNames().stream().allMatch(searcher::knows)) {
            return new Findings.Nothing(List.of(silent()), nearest(ranked, List.of()));
        }
        var further = ranked.stream()
                .filter(candidate -> Relevance.isEnough(candidate.hit(), candidate.relevance()))
                .toList();
        return new Findings.Found(
                new Evidence(exhibits(chosen), nearest(further, chosen), MissingTexts.spokenOf(question, library)));
    }

    private String silent() {
        var texts = library.instruments().stream()
                .map(instrument -> instrument.work().citedAs())
                .toList();
        return switch (texts.size()) {
            case 0 -> "No text is on this machine, so there is nothing to answer from.";
            case 1 -> texts.getFirst() + " does not answer this question.";
            default -> "None of the %d texts on this machine answers this question.".formatted(texts.size());
        };
    }

    /**
     * Retrieval alone: the provisions that the question names, then those that a search finds, best first.
     *
     * @param limit how many at most, 1 or more
     */
    public List<Ranked> rank(Understanding.Clear question, int limit) {
        var candidates = search(question);
        var top = candidates.stream().mapToDouble(Candidate::relevance).max().orElse(0);
        var cited = Lookup.of(question.cited(), library).found().stream()
                .map(found -> new Ranked(found.instrument(), found.provision(), top));
        var found = candidates.stream()
                .map(candidate -> new Ranked(candidate.instrument(), candidate.provision(), candidate.relevance()));
        var seen = new HashSet<Provision>();
        return Stream.concat(cited, found)
                .filter(ranked -> seen.add(ranked.provision()))
                .limit(limit)
                .toList();
    }

    /** A provision that a search found. */
    private record Candidate(Instrument instrument, Provision provision, Hit hit, double relevance) {}

    private List<Candidate> search(Understanding.Clear question) {
        return searcher.search(question.words(), LOOKED_AT).stream()
                .map(hit -> candidate(hit, question))
                .sorted(Comparator.comparingDouble(Candidate::relevance).reversed())
                .toList();
    }

    private Candidate candidate(Hit hit, Understanding.Clear question) {
        var instrument = library.instrument(hit.place().instrument()).orElseThrow();
        var provision = instrument.provision(hit.place().locator()).orElseThrow();
        var citing = question.named().stream()
                .flatMap(naming -> naming.instrument().stream())
                .distinct()
                .filter(named -> provision.citations().stream()
                        .anyMatch(cited -> cited.instrument().equals(named)))
                .count();
        return new Candidate(instrument, provision, hit, Relevance.of(hit) + citing * Relevance.OF_CITING);
    }

    private static List<Exhibit> nearest(List<Candidate> ranked, List<Candidate> except) {
        return exhibits(ranked.stream()
                .filter(candidate -> !except.contains(candidate))
                .limit(MOST_NEAREST)
                .toList());
    }

    private static List<Exhibit> exhibits(List<Candidate> candidates) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> exhibit(i + 1, candidates.get(i)))
                .toList();
    }

    private static Exhibit exhibit(int n, Candidate candidate) {
        return new Exhibit(
                n, candidate.instrument(), candidate.provision(), Focus.of(candidate.provision(), candidate.hit()));
    }
}
