package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.chat.Pace;
import opcit.corpus.Corpus;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Briefings: made, listed, changed, deleted and brought back. Whoever has a briefing's link has the briefing. */
@RestController
@RequestMapping("/api/briefings")
class BriefingsController {

    private final Briefings briefings;
    private final Corpus corpus;
    private final ListingGuard listing;
    private final Pace pace;

    BriefingsController(Briefings briefings, Corpus corpus, ListingGuard listing, Pace pace) {
        this.briefings = briefings;
        this.corpus = corpus;
        this.listing = listing;
        this.pace = pace;
    }

    record Titled(@Nullable String title) {}

    @PostMapping
    ResponseEntity<BriefingBody> create(@RequestBody Titled titled, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        var briefing = briefings.create(Objects.requireNonNullElse(titled.title(), ""));
        return ResponseEntity.created(URI.create("/api/briefings/" + briefing.id()))
                .body(body(briefing));
    }

    @GetMapping
    List<BriefingBody.Summary> all(HttpServletRequest request) {
        listing.check(request);
        return briefings.all().stream().map(BriefingBody.Summary::of).toList();
    }

    @GetMapping("/{id}")
    BriefingBody briefing(@PathVariable String id) {
        return body(briefings.find(id).orElseThrow(() -> notHere(id)));
    }

    /**
     * What is to be different of a briefing.
     *
     * @param deleted {@code false} brings a deleted briefing back
     * @param title its new title
     * @param sections all of its pins in a new order, under new headings
     */
    record Change(
            @Nullable Boolean deleted,
            @Nullable String title,
            @Nullable List<SectionChange> sections) {}

    record SectionChange(@Nullable String heading, @Nullable List<String> pins) {

        Briefings.Arrangement arrangement() {
            return new Briefings.Arrangement(
                    Objects.requireNonNullElse(heading, ""), Objects.requireNonNullElse(pins, List.of()));
        }
    }

    @PatchMapping("/{id}")
    BriefingBody change(@PathVariable String id, @RequestBody Change change) {
        if (change.deleted() != null) {
            bringBack(id, change.deleted());
        }
        var title = change.title();
        if (title != null && briefings.rename(id, title).isEmpty()) {
            throw notHere(id);
        }
        var sections = change.sections();
        if (sections != null && briefings.arrange(id, arrangements(sections)).isEmpty()) {
            throw notHere(id);
        }
        return briefing(id);
    }

    private static List<Briefings.Arrangement> arrangements(List<SectionChange> sections) {
        return sections.stream().map(SectionChange::arrangement).toList();
    }

    private void bringBack(String id, boolean deleted) {
        if (deleted) {
            throw new UnusableQuestion(
                    "PATCH with \"deleted\": false brings a briefing back; to delete it, send DELETE.");
        }
        if (!briefings.restore(id) && briefings.find(id).isEmpty()) {
            throw notHere(id);
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        if (!briefings.delete(id)) {
            throw notHere(id);
        }
    }

    private BriefingBody body(Briefing briefing) {
        return BriefingBody.of(briefing, briefings, corpus.library());
    }

    static NotHere notHere(String id) {
        return new NotHere(
                "No briefing \"%s\" is kept here. If it was deleted lately, PATCH it with {\"deleted\": false}."
                        .formatted(id.substring(0, Math.min(id.length(), 80))));
    }
}
