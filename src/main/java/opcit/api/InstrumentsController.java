package opcit.api;

import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.question.UnusableQuestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library: its works, their texts and single provisions. */
@RestController
@RequestMapping("/api/instruments")
class InstrumentsController {

    private final Library library;

    InstrumentsController(Library library) {
        this.library = library;
    }

    @GetMapping
    List<InstrumentBody> instruments() {
        return library.holdings().stream()
                .map(holding -> InstrumentBody.of(holding, library))
                .toList();
    }

    @GetMapping("/{id}")
    TextBody text(@PathVariable String id) {
        return TextBody.of(holding(id), library);
    }

    @GetMapping("/{id}/provisions/{locator}")
    ProvisionBody provision(@PathVariable String id, @PathVariable String locator) {
        return switch (holding(id)) {
            case Holding.Missing missing -> throw new NotHere(missing.help());
            case Holding.Present present ->
                present.instrument()
                        .provision(read(locator))
                        .map(ProvisionBody::of)
                        .orElseThrow(() -> new NotHere("%s has no provision \"%s\". GET /api/instruments/%s lists them."
                                .formatted(present.work().citedAs(), locator, id)));
        };
    }

    private Holding holding(String id) {
        return library.holdings().stream()
                .filter(holding -> holding.work().id().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NotHere("No instrument has the id \"%s\". Known are %s.".formatted(id, known())));
    }

    private String known() {
        return library.holdings().stream()
                .map(holding -> holding.work().id())
                .map(InstrumentId::value)
                .collect(Collectors.joining(", "));
    }

    private static Locator read(String locator) {
        try {
            return Locator.parse(locator);
        } catch (IllegalArgumentException e) {
            throw new UnusableQuestion(e.getMessage() + ".");
        }
    }
}
