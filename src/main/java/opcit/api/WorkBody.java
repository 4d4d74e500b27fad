package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import opcit.citation.Locator;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import org.jspecify.annotations.Nullable;

/**
 * A work of the library.
 *
 * @param status {@code present} or {@code missing}
 * @param citedIn where the library's first instrument cites it
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
        List<String> citedIn,
        String source,
        @Nullable String help) {

    static WorkBody of(Holding holding, Library library) {
        var work = holding.work();
        return new WorkBody(
                work.id().value(),
                work.title(),
                work.citedAs(),
                work.kind().name().toLowerCase(Locale.ROOT),
                work.kind().binding(),
                switch (holding) {
                    case Holding.Present present -> "present";
                    case Holding.Missing missing -> "missing";
                },
                library.citedIn(work.id()).stream().map(Locator::toString).toList(),
                work.source(),
                switch (holding) {
                    case Holding.Present present -> null;
                    case Holding.Missing missing -> missing.help();
                });
    }
}
