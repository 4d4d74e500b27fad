package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import opcit.corpus.Corpus;
import opcit.corpus.Library;
import opcit.corpus.Skipped;
import opcit.corpus.fetching.Fetcher;
import opcit.search.Progress;
import opcit.search.Searcher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What can be done for the library as a whole: look in its folders again, ask again for what is missing. */
@RestController
@RequestMapping("/api/library")
class LibraryController {

    private final Corpus corpus;
    private final Fetcher fetcher;
    private final Searcher searcher;

    LibraryController(Corpus corpus, Fetcher fetcher, Searcher searcher) {
        this.corpus = corpus;
        this.fetcher = fetcher;
        this.searcher = searcher;
    }

    /**
     * The state of the folders.
     *
     * @param skipped the files that took no place, and why
     * @param fetch {@code auto} or {@code off}
     * @param added the folder that keeps what is added
     * @param reading how far the texts are read for their meaning, while words alone decide what is found
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record LibraryBody(List<Skipped> skipped, String fetch, String added, Optional<Progress> reading) {}

    @GetMapping
    LibraryBody library() {
        return body(corpus.library());
    }

    @PostMapping("/reload")
    LibraryBody reload() {
        return body(corpus.reload());
    }

    /** Asks again for the missing texts; how far it has come is told with each of the instruments. */
    @PostMapping("/fetch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void fetch() {
        if (!fetcher.isOn()) {
            throw new ErrorResponseException(
                    HttpStatus.CONFLICT,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.CONFLICT,
                            "Fetching is off: start Opcit with opcit.corpus.fetch=auto, or add the texts by hand."),
                    null);
        }
        fetcher.fetchMissing();
    }

    private LibraryBody body(Library library) {
        return new LibraryBody(
                library.skipped(),
                fetcher.isOn() ? "auto" : "off",
                corpus.added().toString(),
                searcher.progress());
    }
}
