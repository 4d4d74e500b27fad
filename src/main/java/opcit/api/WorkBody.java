package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import org.jspecify.annotations.Nullable;

/**
 * A work of the library.
 *
 * @param status {@code present}, {@code differs} (from the reference text) or {@code missing}
 * @param checked whether there is a reference text that it was held against
 * @param articles how many articles it has; 0 for texts that have none
 * @param citedIn the provisions in which the library's first instrument cites it
 * @param citedInFootnotes the footnotes in which it does
 * @param examples questions that its text answers; none while it is missing
 * @param addresses where its official text can be had, best first
 * @param help what to do when it is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkBody(
        String id,
        String title,
        String citedAs,
        String kind,
        boolean binding,
        String status,
        boolean checked,
        long articles,
        List<String> citedIn,
        List<String> citedInFootnotes,
        String source,
        @Nullable String symbol,
        @Nullable String treatySeries,
        @Nullable LocalDate adopted,
        @Nullable LocalDate inForce,
        @Nullable String adoptedBy,
        List<String> examples,
        List<String> addresses,
        @Nullable String help) {

    static WorkBody of(Holding holding, Library library) {
        var work = holding.work();
        var particulars = work.particulars();
        return new WorkBody(
                work.id().value(),
                work.title(),
                work.citedAs(),
                work.kind().name().toLowerCase(Locale.ROOT),
                work.kind().binding(),
                status(holding),
                switch (holding) {
                    case Holding.Present present -> present.checked();
                    case Holding.Missing missing -> false;
                },
                switch (holding) {
                    case Holding.Present present -> present.instrument().count(Unit.ARTICLE);
                    case Holding.Missing missing -> 0;
                },
                written(library.citedIn(work.id())),
                written(library.citedInFootnotes(work.id())),
                work.source(),
                particulars.symbol().orElse(null),
                particulars.treatySeries().orElse(null),
                adopted(holding).orElse(null),
                particulars.inForce().orElse(null),
                particulars.adoptedBy().orElse(null),
                switch (holding) {
                    case Holding.Present present -> work.examples();
                    case Holding.Missing missing -> List.of();
                },
                particulars.addresses().stream().map(URI::toString).toList(),
                switch (holding) {
                    case Holding.Present present -> null;
                    case Holding.Missing missing -> missing.help();
                });
    }

    private static String status(Holding holding) {
        return switch (holding) {
            case Holding.Present present -> present.differences().isEmpty() ? "present" : "differs";
            case Holding.Missing missing -> "missing";
        };
    }

    /** The day that the text says of itself, else the one that the catalogue knows. */
    private static Optional<LocalDate> adopted(Holding holding) {
        var said = switch (holding) {
            case Holding.Present present -> present.instrument().adoption().map(Instrument.Adoption::adopted);
            case Holding.Missing missing -> Optional.<LocalDate>empty();
        };
        return said.or(() -> holding.work().particulars().adopted());
    }

    private static List<String> written(List<Locator> locators) {
        return locators.stream().map(Locator::toString).toList();
    }
}
