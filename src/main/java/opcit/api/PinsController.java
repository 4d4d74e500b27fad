package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.briefing.Pin;
import opcit.chat.Pace;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Corpus;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The pins of a briefing: an answer's quote as it stands, with a note. */
@RestController
@RequestMapping("/api/briefings/{id}/pins")
class PinsController {

    private final Briefings briefings;
    private final Corpus corpus;
    private final Pace pace;

    PinsController(Briefings briefings, Corpus corpus, Pace pace) {
        this.briefings = briefings;
        this.corpus = corpus;
        this.pace = pace;
    }

    /**
     * A quotation to pin.
     *
     * @param text the words that are meant; when given, they must be what the text has from start to end
     * @param note in Markdown
     */
    record Pinned(
            @Nullable String instrument,
            @Nullable String locator,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String text,
            @Nullable String note,
            @Nullable String heading) {

        Briefings.Wish wish() {
            if (instrument == null || locator == null || start == null || end == null) {
                throw new UnusableQuestion(
                        "A pin needs \"instrument\", \"locator\", \"start\" and \"end\": send them as the"
                                + " answer's quote has them.");
            }
            return new Briefings.Wish(
                    place(instrument, locator),
                    start,
                    end,
                    text,
                    Objects.requireNonNullElse(note, ""),
                    Objects.requireNonNullElse(heading, ""));
        }

        private static Place place(String instrument, String locator) {
            try {
                return new Place(new InstrumentId(instrument), Locator.parse(locator));
            } catch (IllegalArgumentException e) {
                throw new UnusableQuestion(e.getMessage() + ".");
            }
        }
    }

    @PostMapping
    ResponseEntity<PinBody> pin(@PathVariable String id, @RequestBody Pinned pinned, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        var pin = briefings.pin(id, pinned.wish()).orElseThrow(() -> BriefingsController.notHere(id));
        return ResponseEntity.created(URI.create("/api/briefings/%s/pins/%s".formatted(id, pin.id())))
                .body(body(pin));
    }

    /**
     * What is to be different of a pin.
     *
     * @param deleted {@code false} brings a deleted pin back
     */
    record Change(
            @Nullable Boolean deleted,
            @Nullable String note,
            @Nullable String heading) {}

    @PatchMapping("/{pin}")
    PinBody change(@PathVariable String id, @PathVariable String pin, @RequestBody Change change) {
        if (Boolean.TRUE.equals(change.deleted())) {
            throw new UnusableQuestion("PATCH with \"deleted\": false brings a pin back; to delete it, send DELETE.");
        }
        if (change.deleted() != null) {
            briefings.restorePin(id, pin);
        }
        return briefings
                .change(id, pin, change.note(), change.heading())
                .flatMap(briefing -> find(briefing, pin))
                .orElseThrow(() -> notPinned(id, pin));
    }

    private Optional<PinBody> find(Briefing briefing, String pin) {
        return briefing.pins().stream()
                .filter(known -> known.id().equals(pin))
                .findFirst()
                .map(this::body);
    }

    @DeleteMapping("/{pin}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @PathVariable String pin) {
        if (!briefings.deletePin(id, pin)) {
            throw notPinned(id, pin);
        }
    }

    private PinBody body(Pin pin) {
        return PinBody.of(pin, briefings, corpus.library());
    }

    private static NotHere notPinned(String id, String pin) {
        return new NotHere("The briefing \"%s\" has no pin \"%s\". GET /api/briefings/%s lists those it has."
                .formatted(id, pin, id));
    }
}
