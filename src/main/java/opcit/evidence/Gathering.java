package opcit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.CloseReader;
import opcit.search.Scope;
import opcit.search.Searcher;

/** Chooses the provisions that an answer may rest on, or says that there are none. */
public final class Gathering {

    /**
     * A provision as retrieval ranks it.
     *
     * @param score how likely it is to be to the point, 0 to 1; 0 of those too far down to be looked at closely
     */
    public record Ranked(Instrument instrument, Provision provision, double score) {}

    private final Supplier<Library> libraries;
    private final Searcher searcher;
    private final CloseReader reader;
    private final Answerability answerability;
    private final Pertinence pertinence;

    /** @param libraries gives the library as it stands when a question is asked */
    Gathering(
            Supplier<Library> libraries,
            Searcher searcher,
            CloseReader reader,
            Answerability answerability,
            Pertinence pertinence) {
        this.libraries = libraries;
        this.searcher = searcher;
        this.reader = reader;
        this.answerability = answerability;
        this.pertinence = pertinence;
    }

    /** The evidence, or the plain statement that there is none. */
    public Findings gather(Understanding.Clear question) {
        var library = libraries.get();
        var retrieval = new Retrieval(searcher, library);
        var asked = MissingTexts.askedFor(question, library);
        if (!asked.missing().isEmpty() && !asked.isAnyHere()) {
            return new Findings.Nothing(
                    asked.missing(), Exhibits.nearest(retrieval.search(question).ranked()));
        }
        if (!question.cited().isEmpty()) {
            return new ByCitation(question, retrieval).findings(asked.missing());
        }
        var bound = Binding.text(question, library).map(Binding::shown).filter(shown -> !shown.isEmpty());
        if (bound.isPresent()) {
            return new Findings.Found(new Evidence(bound.get(), List.of(), List.of()));
        }
        return Sides.of(question, library)
                .flatMap(sides -> ofSides(question, sides, retrieval))
                .orElseGet(() -> bySearch(question, retrieval));
    }

    private Findings bySearch(Understanding.Clear question, Retrieval retrieval) {
        var library = retrieval.library();
        var found = retrieval.search(question);
        var answering = answering(question, found.ranked());
        var reading = new CloseReading(reader, library.editorial());
        var first = reading.first(question, answering);
        if (!isAnswered(question, library, found, first)) {
            var reasons = Stream.of(
                            Stream.of(silent(question, retrieval)),
                            pointers(question, Relevance.TELLING, retrieval).stream(),
                            stillReading().stream())
                    .flatMap(Function.identity());
            return new Findings.Nothing(reasons.toList(), Exhibits.nearest(found.ranked()));
        }
        var likeliest = pertinence.of(question, reading.all(question, first, answering));
        var exhibits = new Exhibits();
        byKind(Choice.of(likeliest, question.form()), library).forEach(exhibits::add);
        var numbered = exhibits.numbered();
        var notices = Stream.of(
                        MissingTexts.spokenOf(question, library).stream(),
                        pointers(question, Relevance.PLAIN, retrieval).stream(),
                        stillReading().stream())
                .flatMap(Function.identity());
        return new Findings.Found(new Evidence(numbered, SeeAlso.of(likeliest, numbered), notices.toList()));
    }

    private Optional<String> stillReading() {
        return searcher.progress()
                .map(progress ->
                        ("Provisions were found by their words alone: Opcit is still reading the texts for their"
                                        + " meaning (%,d of %,d passages). Ask again in some minutes.")
                                .formatted(progress.read(), progress.of()));
    }

    /** What each side of a comparison says; empty when none says enough. */
    private Optional<Findings> ofSides(Understanding.Clear question, Sides sides, Retrieval retrieval) {
        var exhibits = new Exhibits();
        var likeliest = new ArrayList<Pertinent>();
        var notices = new ArrayList<String>();
        for (var text : sides.texts()) {
            var scope = new Scope.Texts(Set.of(text.id()));
            var candidates =
                    answering(question, retrieval.search(sides.subject(), scope).ranked());
            var ofText = pertinence.of(sides.subject(), read(sides.subject(), candidates, retrieval.library()));
            var chosen = Choice.ofSide(ofText);
            if (chosen.isEmpty()) {
                notices.add("Nothing in %s was found to speak to this."
                        .formatted(text.work().citedAs()));
            }
            chosen.forEach(exhibits::add);
            likeliest.addAll(ofText);
        }
        notices.addAll(MissingTexts.spokenOf(question, retrieval.library()));
        var numbered = exhibits.numbered();
        likeliest.sort(Comparator.comparingDouble(Pertinent::likelihood).reversed());
        return numbered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Findings.Found(new Evidence(numbered, SeeAlso.of(likeliest, numbered), notices)));
    }

    /** What speaks for or against an answer; empty when nothing at all was found. */
    Optional<Signs> signs(Understanding.Clear question) {
        var found = new Retrieval(searcher, libraries.get()).search(question);
        return found.ranked().isEmpty()
                ? Optional.empty()
                : Optional.of(Signs.of(question, found.ranked(), found.meaning()));
    }

    /** The candidates that may answer, best first. */
    List<Candidate> candidates(Understanding.Clear question) {
        return answering(
                question,
                new Retrieval(searcher, libraries.get()).search(question).ranked());
    }

    /** The candidates, the first of them read together with the question. */
    List<Candidate> read(Understanding.Clear question, List<Candidate> candidates) {
        return read(question, candidates, libraries.get());
    }

    private List<Candidate> read(Understanding.Clear question, List<Candidate> candidates, Library library) {
        var reading = new CloseReading(reader, library.editorial());
        return reading.all(question, reading.first(question, candidates), candidates);
    }

    /** With what odds the candidates, at least one, answer, read together with the question. */
    Answerability.Read odds(Understanding.Clear question, List<Candidate> candidates) {
        return Answerability.Read.of(new CloseReading(reader, libraries.get().editorial()).first(question, candidates));
    }

    /** @param first the first candidates, read */
    private boolean isAnswered(
            Understanding.Clear question, Library library, Retrieval.Found found, List<Candidate> first) {
        return !first.isEmpty()
                && answerability.isEnough(
                        Signs.of(question, found.ranked(), found.meaning()),
                        Answerability.Read.of(first),
                        question.properNames().stream().allMatch(searcher::knows),
                        library.instruments().size() == 1);
    }

    /** A chapeau answers nothing but a question for a list. */
    private static List<Candidate> answering(Understanding.Clear question, List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> !candidate.onlyIntroduces() || question.form() == Understanding.Form.LIST)
                .toList();
    }

    /** The library's first instrument, then those that bind, then the others; each group as it was. */
    private static Stream<Candidate> byKind(List<Candidate> chosen, Library library) {
        return chosen.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> library.first()
                                .filter(candidate.instrument()::equals)
                                .isEmpty())
                        .thenComparing(candidate ->
                                !candidate.instrument().work().kind().binding()));
    }

    private static String silent(Understanding.Clear question, Retrieval retrieval) {
        var texts = retrieval.texts(question).stream()
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
        var candidates = new Retrieval(searcher, library).search(question).ranked();
        var cited = Lookup.of(question.cited(), library).found().stream()
                .map(found -> new Ranked(found.instrument(), found.provision(), 1));
        var likeliest = pertinence.of(question, read(question, candidates, library)).stream()
                .map(likely -> new Ranked(
                        likely.candidate().instrument(), likely.candidate().provision(), likely.likelihood()));
        var others = candidates.stream().map(candidate -> new Ranked(candidate.instrument(), candidate.provision(), 0));
        var seen = new HashSet<Place>();
        return Stream.of(cited, likeliest, others)
                .flatMap(Function.identity())
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
        var found = new Retrieval(searcher, library).search(topic);
        var first = new CloseReading(reader, library.editorial()).first(topic, answering(topic, found.ranked()));
        var close = isAnswered(topic, library, found, first)
                ? Choice.close(found.ranked(), Relevance.CLOSE_TO_TOPIC)
                : List.<Candidate>of();
        return found.ranked().stream()
                .filter(candidate -> candidate.hit().covered() == 1 || close.contains(candidate))
                .map(candidate -> new Ranked(candidate.instrument(), candidate.provision(), candidate.rank()))
                .toList();
    }

    /** What the headnotes on texts that are not here promise. */
    private static List<String> pointers(Understanding.Clear question, double atLeast, Retrieval retrieval) {
        var library = retrieval.library();
        var missing = library.editorial().headnotes().keySet().stream()
                .filter(work -> library.instrument(work).isEmpty())
                .collect(Collectors.toSet());
        // A headnote promises a subject, never a figure.
        if (missing.isEmpty() || question.quantity()) {
            return List.of();
        }
        return MissingTexts.pointedAt(retrieval.ofMissing(question).best(), atLeast, library);
    }
}
