package opcit.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.corpus.Corpus;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.corpus.fetching.Fetcher;
import opcit.corpus.formats.Source;
import opcit.question.UnusableQuestion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The library: its works, their texts and single provisions, and texts that people add. */
@RestController
@RequestMapping("/api/instruments")
class InstrumentsController {

    private final Corpus corpus;
    private final Fetcher fetcher;

    InstrumentsController(Corpus corpus, Fetcher fetcher) {
        this.corpus = corpus;
        this.fetcher = fetcher;
    }

    @GetMapping
    List<InstrumentBody> instruments() {
        var library = corpus.library();
        return library.holdings().stream()
                .map(holding -> InstrumentBody.of(holding, library, fetcher))
                .toList();
    }

    @GetMapping("/{id}")
    TextBody text(@PathVariable String id) {
        var library = corpus.library();
        return TextBody.of(holding(id, library), library);
    }

    @GetMapping("/{id}/provisions/{locator}")
    ProvisionBody provision(@PathVariable String id, @PathVariable String locator) {
        var library = corpus.library();
        return switch (holding(id, library)) {
            case Holding.Missing missing -> throw new NotHere(missing.help());
            case Holding.Present present ->
                present.instrument()
                        .provision(read(locator))
                        .map(provision -> ProvisionBody.of(present.instrument(), provision, library))
                        .orElseThrow(() -> new NotHere("%s has no provision \"%s\". GET /api/instruments/%s lists them."
                                .formatted(present.work().citedAs(), locator, id)));
        };
    }

    /** Reads a file and says what was read of it; keeps nothing. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, params = "preview=true")
    DraftBody preview(@RequestParam MultipartFile file) throws IOException {
        return DraftBody.of(corpus.read(source(file)), corpus.library());
    }

    /** Reads a file and takes its text into the library. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DraftBody> add(@RequestParam MultipartFile file) throws IOException {
        var draft = corpus.add(source(file));
        return ResponseEntity.created(
                        URI.create("/api/instruments/" + draft.holding().work().id()))
                .body(DraftBody.of(draft, corpus.library()));
    }

    private static Source source(MultipartFile file) throws IOException {
        var name = String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
        return new Source(name, file.getBytes());
    }

    static Holding holding(String id, Library library) {
        return library.holdings().stream()
                .filter(holding -> holding.work().id().value().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NotHere("No instrument has the id \"%s\". Known are %s.".formatted(id, known(library))));
    }

    private static String known(Library library) {
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
