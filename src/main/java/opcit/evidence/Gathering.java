package opcit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.Hits;
import opcit.search.Meaning;
import opcit.search.Scope;
import opcit.search.Searcher;

/** Chooses the provisions that an answer may rest on, or says that there are none. */
public final class Gathering {

    private static final int LOOKED_AT = 100;
    private static final int MOST_NEAREST = 3;
    // An article longer than this is quoted from its start, and said to go on.
    private static final int MOST_OF_ONE = 12;

    private final Supplier<Library> libraries;
    private final Searcher searcher;
    private final Answerability answerability;

    /** @param libraries gives the library as it stands when a question is asked */
    Gathering(Supplier<Library> libraries, Searcher searcher, Answerability answerability) {
        this.libraries = libraries;
        this.searcher = searcher;
        this.answerability = answerability;
    }

    /** The evidence, or the plain statement that there is none. */
    public Findings gather(Understanding.Clear question) {
        var library = libraries.get();
        var asked = MissingTexts.askedFor(question, library);
        if (!asked.missing().isEmpty() && !asked.isAnyHere()) {
            return new Findings.Nothing(asked.missing(), nearest(search(question, library), List.of()));
        }
        return question.cited().isEmpty()
                ? bySearch(question, library)
                : byCitation(question, asked.missing(), library);
    }

    private Findings byCitation(Understanding.Clear question, List<String> missing, Library library) {
        var lookup = Lookup.of(question.cited(), library);
        if (lookup.found().isEmpty()) {
            return new Findings.Nothing(
                    Stream.concat(lookup.absent().stream(), missing.stream()).toList(),
                    question.words().isEmpty()
                            ? lookup.neighbours(MOST_NEAREST)
                            : nearest(search(question, library), List.of()));
        }
        var exhibits = new Exhibits();
        var notices = new ArrayList<>(lookup.absent());
        notices.addAll(missing);
        for (var found : lookup.found()) {
            var asked = askedFor(question, found, library);
            asked.stream()
                    .limit(MOST_OF_ONE)
                    .forEach(provision -> exhibits.add(found.instrument(), provision, Focus.whole(provision)));
            if (asked.size() > MOST_OF_ONE) {
                notices.add("%s goes on after what is quoted here: it has %d paragraphs and points."
                        .formatted(
                                found.instrument().citation(found.provision()).written(), asked.size()));
            }
        }
        return new Findings.Found(new Evidence(exhibits.numbered(), List.of(), notices));
    }

    /** Of a unit that has several below it, those that speak to what is asked of it; all when nothing is. */
    private List<Provision> askedFor(Understanding.Clear question, Lookup.Found found, Library library) {
        var all = found.instrument().under(found.provision().locator()).stream()
                .filter(provision -> !provision.text().isEmpty())
                .toList();
        if (all.isEmpty()) {
            return List.of(found.provision());
        }
        if (all.size() == 1 || question.words().isBlank()) {
            return all;
        }
        var ranked = search(question, new Scope.Under(found.instrument().place(found.provision())), library);
        var chosen = Choice.close(ranked, Relevance.CLOSE_IN_ARTICLE);
        return chosen.isEmpty()
                ? all
                : chosen.stream().map(Candidate::provision).toList();
    }

    private Findings bySearch(Understanding.Clear question, Library library) {
        var hits = searcher.search(question.words(), scope(question, library), LOOKED_AT);
        var ranked = ranked(hits, question, library);
        var chosen = isAnswered(question, ranked, hits.meaning()) ? Choice.of(ranked, question) : List.<Candidate>of();
        if (chosen.isEmpty()) {
            var reasons = Stream.of(
                            Stream.of(silent(question, library)),
                            pointers(question, Relevance.TELLING, library).stream(),
                            stillReading().stream())
                    .flatMap(Function.identity());
            return new Findings.Nothing(reasons.toList(), nearest(ranked, List.of()));
        }
        var exhibits = new Exhibits();
        firstInstrumentFirst(chosen, library)
                .forEach(candidate -> exhibits.add(
                        candidate.instrument(),
                        candidate.provision(),
                        Focus.of(candidate.provision(), candidate.hit())));
        var notices = Stream.of(
                        MissingTexts.spokenOf(question, library).stream(),
                        pointers(question, Relevance.PLAIN, library).stream(),
                        stillReading().stream())
                .flatMap(Function.identity());
        return new Findings.Found(
                new Evidence(exhibits.numbered(), nearest(ranked, exhibits.numbered()), notices.toList()));
    }

    private Optional<String> stillReading() {
        return searcher.progress()
                .map(progress ->
                        ("Provisions were found by their words alone: Opcit is still reading the texts for their"
                                        + " meaning (%,d of %,d passages). Ask again in some minutes.")
                                .formatted(progress.read(), progress.of()));
    }

    /** What speaks for or against an answer; empty when nothing at all was found. */
    Optional<Signs> signs(Understanding.Clear question) {
        var library = libraries.get();
        var hits = searcher.search(question.words(), scope(question, library), LOOKED_AT);
        var ranked = ranked(hits, question, library);
        return ranked.isEmpty() ? Optional.empty() : Optional.of(Signs.of(question, ranked, hits.meaning()));
    }

    private boolean isAnswered(Understanding.Clear question, List<Candidate> ranked, Meaning meaning) {
        return !ranked.isEmpty()
                && question.properNames().stream().allMatch(searcher::knows)
                && answerability.isEnough(Signs.of(question, ranked, meaning));
    }

    private static Stream<Candidate> firstInstrumentFirst(List<Candidate> chosen, Library library) {
        return chosen.stream()
                .sorted(Comparator.comparing(candidate ->
                        library.first().filter(candidate.instrument()::equals).isEmpty()));
    }

    private static String silent(Understanding.Clear question, Library library) {
        var texts = texts(question, library).stream()
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
        var library = libraries.get();
        var candidates = search(question, library);
        var top = candidates.stream().mapToDouble(Candidate::rank).max().orElse(0);
        var cited = Lookup.of(question.cited(), library).found().stream()
                .map(found -> new Ranked(found.instrument(), found.provision(), top));
        var found = candidates.stream()
                .map(candidate -> new Ranked(candidate.instrument(), candidate.provision(), candidate.rank()));
        var seen = new HashSet<Place>();
        return Stream.concat(cited, found)
                .filter(ranked -> seen.add(ranked.instrument().place(ranked.provision())))
                .limit(limit)
                .toList();
    }

    /**
     * The provisions that speak to a topic, best first: those that have words for all of it, themselves or their editors,
     * and where the texts answer it also those that are hardly less relevant than the best.
     */
    public List<Ranked> speakingTo(Understanding.Clear topic) {
        var library = libraries.get();
        var hits = searcher.search(topic.words(), scope(topic, library), LOOKED_AT);
        var ranked = ranked(hits, topic, library);
        var close = isAnswered(topic, ranked, hits.meaning())
                ? Choice.close(ranked, Relevance.CLOSE_TO_TOPIC)
                : List.<Candidate>of();
        return ranked.stream()
                .filter(candidate -> candidate.hit().covered() == 1 || close.contains(candidate))
                .map(candidate -> new Ranked(candidate.instrument(), candidate.provision(), candidate.rank()))
                .toList();
    }

    /** The texts whose own words are asked for; all when the question asks for no text in particular. */
    private static List<Instrument> texts(Understanding.Clear question, Library library) {
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

    /** What the headnotes on texts that are not here promise. */
    private List<String> pointers(Understanding.Clear question, double atLeast, Library library) {
        var missing = library.editorial().headnotes().keySet().stream()
                .filter(work -> library.instrument(work).isEmpty())
                .collect(Collectors.toSet());
        // A headnote promises a subject, never a figure.
        if (missing.isEmpty() || question.quantity()) {
            return List.of();
        }
        var hits = searcher.search(question.words(), new Scope.Missing(), LOOKED_AT);
        return MissingTexts.pointedAt(hits.best(), atLeast, library);
    }

    private List<Candidate> search(Understanding.Clear question, Library library) {
        return search(question, scope(question, library), library);
    }

    private static Scope scope(Understanding.Clear question, Library library) {
        var texts = texts(question, library);
        return texts.size() == library.instruments().size()
                ? new Scope.Library()
                : new Scope.Texts(texts.stream().map(Instrument::id).collect(Collectors.toSet()));
    }

    private List<Candidate> search(Understanding.Clear question, Scope scope, Library library) {
        return ranked(searcher.search(question.words(), scope, LOOKED_AT), question, library);
    }

    private static List<Candidate> ranked(Hits hits, Understanding.Clear question, Library library) {
        return hits.best().stream()
                .flatMap(hit -> Candidate.of(hit, question, library).stream())
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList();
    }

    private static List<Exhibit> nearest(List<Candidate> ranked, List<Exhibit> except) {
        var quoted = except.stream().map(exhibit -> exhibit.citation().place()).collect(Collectors.toSet());
        var nearest = ranked.stream()
                .filter(candidate -> !quoted.contains(candidate.place()))
                .filter(candidate -> !candidate.onlyIntroduces())
                .limit(MOST_NEAREST)
                .toList();
        return IntStream.range(0, nearest.size())
                .mapToObj(i -> nearest.get(i).exhibit(i + 1))
                .toList();
    }
}
