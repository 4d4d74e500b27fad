package opcit.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Naming;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.question.Understanding;

/** Says which texts a question needs that are not here, and how to add them. */
final class MissingTexts {

    private MissingTexts() {}

    /** One sentence or two for each text whose own words are asked for but missing; none while another one is here. */
    static List<String> askedFor(Understanding.Clear question, Library library) {
        var sources = Stream.concat(
                        question.sources().stream().map(naming -> named(naming, library)),
                        question.cited().stream()
                                .flatMap(cited -> cited.instrument().stream())
                                .map(id -> missing(id, library)))
                .distinct()
                .toList();
        return sources.stream().allMatch(Optional::isPresent)
                ? sources.stream().flatMap(Optional::stream).distinct().toList()
                : List.of();
    }

    /** The same for texts that the question only speaks of. */
    static List<String> spokenOf(Understanding.Clear question, Library library) {
        return question.named().stream()
                .flatMap(naming -> named(naming, library).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> named(Naming naming, Library library) {
        return naming.instrument().isEmpty()
                ? Optional.of("\"%s\" is not among the works that Opcit knows.".formatted(naming.written()))
                : missing(naming.instrument().get(), library);
    }

    private static Optional<String> missing(InstrumentId id, Library library) {
        return library.holding(id).flatMap(holding -> switch (holding) {
            case Holding.Present present -> Optional.empty();
            case Holding.Missing missing -> Optional.of(missing.help());
        });
    }
}
