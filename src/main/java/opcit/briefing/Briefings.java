package opcit.briefing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.verification.Cutter;
import opcit.verification.Quote;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/** The briefings: made, filled with pins, arranged, and brought back after a deletion. */
public final class Briefings {

    private final KeptBriefings kept;
    private final TransactionOperations transactions;
    private final Supplier<Library> library;
    private final BriefingSettings settings;
    private final Clock clock;

    Briefings(
            KeptBriefings kept,
            TransactionOperations transactions,
            Supplier<Library> library,
            BriefingSettings settings,
            Clock clock) {
        this.kept = kept;
        this.transactions = transactions;
        this.library = library;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be pinned.
     *
     * @param start inclusive, in UTF-16 units of the provision's text
     * @param end exclusive
     * @param text the words that the client means to pin, if it says so; they must stand there
     * @param heading what to group it under; empty for none
     */
    public record Wish(
            Place place, int start, int end, @Nullable String text, String note, String heading) {}

    /**
     * Makes a briefing without pins.
     *
     * @throws UnusableBriefing when the title is not usable, or when there are too many briefings
     */
    public Briefing create(String title) {
        return make(Limits.title(title), List.of());
    }

    /**
     * Makes a briefing of a file that one was exported to, DOCX or JSON. Its pins are kept as the file has them, and like
     * all pins held against the texts whenever they are shown.
     *
     * @throws UnusableBriefing when the file cannot be taken, or when there are too many briefings; then nothing is kept
     */
    public Briefing reopen(byte[] file) {
        var read = BriefingReader.read(file);
        return make(read.title(), read.pins());
    }

    private Briefing make(String title, List<Pin> pins) {
        if (kept.count() >= settings.most()) {
            throw new UnusableBriefing(
                    "There are %,d briefings here, the most that are kept. Delete one that is not needed."
                            .formatted(settings.most()));
        }
        var id = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> {
            kept.create(id, title, now());
            pins.forEach(pin -> kept.add(id, pin));
        });
        return kept.find(id).orElseThrow();
    }

    public Optional<Briefing> find(String id) {
        return kept.find(id);
    }

    /** All briefings, the last changed first. */
    public List<Briefing> all() {
        return kept.all();
    }

    /** How the pin stands to its text as it is now. */
    public Standing check(Pin pin) {
        return Check.of(pin, library.get());
    }

    /** The words without which the pin's words are not quoted, outermost first. */
    public List<Quote> lead(Pin pin) {
        return Check.lead(pin, library.get());
    }

    public Optional<Briefing> rename(String id, String title) {
        var checked = Limits.title(title);
        return changed(id, () -> kept.rename(id, checked));
    }

    /**
     * Puts the pins in an order, under headings.
     *
     * @param sections each with the ids of its pins; together they name each pin of the briefing once
     * @throws UnusableBriefing when they do not
     */
    public Optional<Briefing> arrange(String id, List<Arrangement> sections) {
        return kept.find(id).flatMap(briefing -> {
            var ids = sections.stream()
                    .flatMap(section -> section.pins().stream())
                    .toList();
            var known = briefing.pins().stream().map(Pin::id).toList();
            if (ids.size() != known.size() || !new HashSet<>(ids).equals(new HashSet<>(known))) {
                throw new UnusableBriefing(
                        "The sections must name each of the briefing's %d pins once. Load it again and arrange what it has now."
                                .formatted(known.size()));
            }
            return changed(id, () -> {
                var place = 0;
                for (var section : sections) {
                    var heading = Limits.heading(section.heading());
                    for (var pin : section.pins()) {
                        kept.place(pin, heading, ++place);
                    }
                }
            });
        });
    }

    /** A heading with the ids of the pins under it, in order. */
    public record Arrangement(String heading, List<String> pins) {

        public Arrangement {
            pins = List.copyOf(pins);
        }
    }

    /** Deletes the briefing; says whether there was one. It can be brought back. */
    public boolean delete(String id) {
        return kept.delete(id, now());
    }

    /** Brings a deleted briefing back; says whether there was one. */
    public boolean restore(String id) {
        return kept.delete(id, null);
    }

    /**
     * Pins a quotation, if there is a briefing of that id.
     *
     * @throws NotPinned when the offsets do not cut whole words out of the text, or other words than were meant
     * @throws UnusableBriefing when note or heading are too long, or the briefing is full
     */
    public Optional<Pin> pin(String briefing, Wish wish) {
        var note = Limits.note(wish.note());
        var heading = Limits.heading(wish.heading());
        return kept.find(briefing).map(found -> {
            Limits.pins(found.pins().size());
            var quote = cut(wish);
            var pin = new Pin(
                    UUID.randomUUID().toString(),
                    heading,
                    wish.place(),
                    wish.start(),
                    wish.end(),
                    quote.text(),
                    fingerprint(wish.place()),
                    note,
                    now());
            changed(briefing, () -> kept.add(briefing, pin));
            return pin;
        });
    }

    private Quote cut(Wish wish) {
        var quote = Cutter.cut(library.get(), wish.place(), wish.start(), wish.end())
                .orElseThrow(() -> new NotPinned(
                        "%d to %d cut no whole words out of %s of %s: send start and end as the answer's quote has them."
                                .formatted(
                                        wish.start(),
                                        wish.end(),
                                        wish.place().locator(),
                                        wish.place().instrument())));
        if (wish.text() != null && !wish.text().equals(quote.text())) {
            throw new NotPinned("The text has other words there: \"%s\". Ask again and pin what the answer quotes."
                    .formatted(quote.text()));
        }
        return quote;
    }

    private String fingerprint(Place place) {
        return library.get().instrument(place.instrument()).orElseThrow().fingerprint();
    }

    /** Changes note, heading or both of a pin; what is null stays as it is. */
    public Optional<Briefing> change(String briefing, String pin, @Nullable String note, @Nullable String heading) {
        return kept.find(briefing)
                .filter(found ->
                        found.pins().stream().anyMatch(known -> known.id().equals(pin)))
                .flatMap(found -> changed(briefing, () -> {
                    if (note != null) {
                        kept.annotate(pin, Limits.note(note));
                    }
                    if (heading != null) {
                        kept.group(pin, Limits.heading(heading));
                    }
                }));
    }

    /** Deletes a pin; says whether there was one. It can be brought back to its place. */
    public boolean deletePin(String briefing, String pin) {
        return kept.find(briefing).isPresent() && kept.deletePin(briefing, pin, now());
    }

    /** Brings a deleted pin back; says whether there was one. */
    public boolean restorePin(String briefing, String pin) {
        return kept.find(briefing).isPresent() && kept.deletePin(briefing, pin, null);
    }

    private Optional<Briefing> changed(String id, Runnable change) {
        return kept.find(id).flatMap(before -> {
            transactions.executeWithoutResult(status -> {
                change.run();
                kept.touch(id, now());
            });
            return kept.find(id);
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        kept.purge(clock.instant().minus(settings.undo()));
    }

    // Databases keep no nanoseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
