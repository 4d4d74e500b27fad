package opcit.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.Citation;
import opcit.citation.InstrumentId;
import opcit.citation.Naming;
import opcit.citation.Place;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.question.Understanding;
import opcit.search.Hit;

/** Says which texts a question needs that are not here, what they are about, and how to add them. */
final class MissingTexts {

    private static final int MOST_POINTERS = 2;

    private MissingTexts() {}

    /**
     * What is asked for of texts whose own words are asked for.
     *
     * @param missing one sentence or two for each text that is not here
     * @param isAnyHere whether another one is
     */
    record Asked(List<String> missing, boolean isAnyHere) {}

    static Asked askedFor(Understanding.Clear question, Library library) {
        var cited = question.cited().stream()
                .flatMap(one -> one.instrument().map(id -> new Place(id, one.locator())).stream())
                .toList();
        // A text named with its article is spoken of once.
        var named = question.sources().stream()
                .filter(naming -> cited.stream()
                        .map(place -> Optional.of(place.instrument()))
                        .noneMatch(naming.instrument()::equals));
        var sources = Stream.concat(
                        cited.stream()
                                .map(place -> missing(place.instrument(), library)
                                        .map(help -> pointer(place, library) + help)),
                        named.map(naming -> named(naming, library)))
                .distinct()
                .toList();
        var ofFirst = question.cited().stream().anyMatch(one -> one.instrument().isEmpty());
        return new Asked(
                sources.stream().flatMap(Optional::stream).distinct().toList(),
                (ofFirst && library.first().isPresent()) || sources.stream().anyMatch(Optional::isEmpty));
    }

    /** The same for texts that the question only speaks of. */
    static List<String> spokenOf(Understanding.Clear question, Library library) {
        return question.named().stream()
                .flatMap(naming -> named(naming, library).stream())
                .distinct()
                .toList();
    }

    /** A sentence for each of the best hits whose headnotes speak to the question but whose texts are not here. */
    static List<String> pointedAt(List<Hit> hits, double atLeast, Library library) {
        return hits.stream()
                .filter(hit -> library.instrument(hit.place().instrument()).isEmpty())
                .filter(hit -> hit.similarity() >= atLeast)
                .limit(MOST_POINTERS)
                .map(hit -> pointer(hit.place(), library) + "its text is not on this machine."
                        + address(hit.place().instrument(), library))
                .toList();
    }

    private static String address(InstrumentId work, Library library) {
        return library.holding(work).stream()
                .flatMap(holding -> holding.work().particulars().addresses().stream())
                .findFirst()
                .map(" It can be had at %s."::formatted)
                .orElse("");
    }

    /** "ICRMW, art. 21, on identity papers and passports: "; empty where there is no headnote to say so. */
    private static String pointer(Place place, Library library) {
        return library.editorial()
                .headnote(place)
                .flatMap(headnote -> library.holding(place.instrument())
                        .map(holding -> "%s, on %s: "
                                .formatted(new Citation(place, holding.work().citedAs()).written(), subject(headnote))))
                .orElse("");
    }

    /** What a headnote names before it goes into particulars, as it stands inside a sentence. */
    private static String subject(String headnote) {
        var subject = headnote.split("[:;]", 2)[0];
        return subject.length() > 1 && Character.isLowerCase(subject.charAt(1))
                ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1)
                : subject;
    }

    private static Optional<String> named(Naming naming, Library library) {
        return naming.instrument().isEmpty()
                ? Optional.of("\"%s\" is not among the works that Opcit knows.".formatted(naming.written()))
                : missing(naming.instrument().get(), library);
    }

    private static Optional<String> missing(InstrumentId id, Library library) {
        return library.holding(id).flatMap(holding -> switch (holding) {
            case Holding.Present present -> Optional.empty();
            case Holding.Missing missing -> Optional.of(missing.help() + address(id, library));
        });
    }
}
