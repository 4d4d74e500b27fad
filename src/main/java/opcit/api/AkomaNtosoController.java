package opcit.api;

import java.nio.charset.StandardCharsets;
import opcit.corpus.AkomaNtosoWriter;
import opcit.corpus.Corpus;
import opcit.corpus.Holding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts as Akoma Ntoso files, for those who ask for that form by its media type or by {@code format=akn}. */
@RestController
@RequestMapping("/api/instruments/{id}")
class AkomaNtosoController {

    private static final String AKOMA_NTOSO = "application/akn+xml";
    private static final MediaType IN_UTF_8 = new MediaType(MediaType.valueOf(AKOMA_NTOSO), StandardCharsets.UTF_8);

    private final Corpus corpus;

    AkomaNtosoController(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping(produces = AKOMA_NTOSO)
    ResponseEntity<byte[]> accepted(@PathVariable String id) {
        return file(id);
    }

    // A link cannot say what it accepts.
    @GetMapping(params = "format=akn")
    ResponseEntity<byte[]> linked(@PathVariable String id) {
        return file(id);
    }

    private ResponseEntity<byte[]> file(String id) {
        return switch (InstrumentsController.holding(id, corpus.library())) {
            case Holding.Missing missing -> throw new NotHere(missing.help());
            case Holding.Present present ->
                ResponseEntity.ok()
                        .contentType(IN_UTF_8)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(id + ".xml")
                                        .build()
                                        .toString())
                        .body(AkomaNtosoWriter.write(present.instrument()).getBytes(StandardCharsets.UTF_8));
        };
    }
}
