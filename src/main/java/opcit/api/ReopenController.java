package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import opcit.briefing.Briefings;
import opcit.chat.Pace;
import opcit.corpus.Corpus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Briefings from the files that they were exported to. */
@RestController
class ReopenController {

    private final Briefings briefings;
    private final Corpus corpus;
    private final Pace pace;

    ReopenController(Briefings briefings, Corpus corpus, Pace pace) {
        this.briefings = briefings;
        this.corpus = corpus;
        this.pace = pace;
    }

    /** Makes a briefing of an exported one, and holds its pins against the texts. */
    @PostMapping(path = "/api/briefings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BriefingBody> reopen(@RequestParam MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (AddingGuard.isForeign(request)) {
            throw new AddingGuard.NotAllowed("Briefings can only be reopened from Opcit's own page.");
        }
        pace.take(request.getRemoteAddr());
        var briefing = briefings.reopen(file.getBytes());
        return ResponseEntity.created(URI.create("/api/briefings/" + briefing.id()))
                .body(BriefingBody.of(briefing, briefings, corpus.library()));
    }
}
