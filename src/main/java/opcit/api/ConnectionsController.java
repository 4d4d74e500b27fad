package opcit.api;

import java.util.List;
import opcit.corpus.Corpus;
import opcit.corpus.CrossReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the texts hang together: which provision of which text cites which work. */
@RestController
class ConnectionsController {

    private final Corpus corpus;

    ConnectionsController(Corpus corpus) {
        this.corpus = corpus;
    }

    record Connections(List<ReferenceBody> references) {}

    /** @param cites the id of the work that the provision cites */
    record ReferenceBody(String instrument, String locator, String citation, String href, String cites) {

        static ReferenceBody of(CrossReference reference) {
            var citation = reference.citation();
            return new ReferenceBody(
                    citation.place().instrument().value(),
                    citation.place().locator().toString(),
                    citation.written(),
                    citation.place().href(),
                    reference.cited().value());
        }
    }

    @GetMapping("/api/connections")
    Connections connections() {
        return new Connections(corpus.library().crossReferences().stream()
                .map(ReferenceBody::of)
                .toList());
    }
}
