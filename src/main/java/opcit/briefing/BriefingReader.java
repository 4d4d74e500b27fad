package opcit.briefing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a briefing out of a file that Opcit once exported and that anyone may have changed since. */
final class BriefingReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXPORT_AGAIN = " Export the briefing again, as Word or as JSON.";
    private static final int LONGEST_LOCATOR = 200;

    private BriefingReader() {}

    /** What was read; its pins have not been held against any text. */
    record Read(String title, List<Pin> pins) {

        Read {
            pins = List.copyOf(pins);
        }
    }

    /** @throws UnusableBriefing when the file is none of Opcit's, or cannot be taken as it is */
    static Read read(byte[] file) {
        var briefing = parsed(json(file));
        if (!BriefingFile.SORT.equals(briefing.opcit())) {
            throw new UnusableBriefing("The file is JSON, and no briefing of Opcit." + EXPORT_AGAIN);
        }
        if (!Objects.equals(briefing.version(), BriefingFile.VERSION)) {
            throw new UnusableBriefing(
                    "The file is of version %s; this Opcit reads version %d. Open it with the Opcit that exported it."
                            .formatted(briefing.version(), BriefingFile.VERSION));
        }
        var pins = new ArrayList<Pin>();
        for (var section : briefing.sections()) {
            for (var pinned : section.pins()) {
                Limits.pins(pins.size());
                pins.add(pin(pinned, Objects.requireNonNullElse(section.heading(), ""), pins.size() + 1));
            }
        }
        return new Read(Limits.title(Objects.requireNonNullElse(briefing.title(), "")), pins);
    }

    private static String json(byte[] file) {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return CarriedBriefing.of(file)
                    .orElseThrow(
                            () -> new UnusableBriefing("The file carries no briefing: it is no Word file that Opcit"
                                    + " exported, or lost what it carried when another program saved it."
                                    + EXPORT_AGAIN));
        }
        return new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    private static BriefingFile parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, BriefingFile.class))
                    .orElseGet(() -> new BriefingFile(null, null, null, null, List.of(), List.of()));
        } catch (JacksonException e) {
            throw new UnusableBriefing(
                    "The file is neither a Word file nor JSON of the form that Opcit exports." + EXPORT_AGAIN, e);
        }
    }

    private static Pin pin(BriefingFile.Pinned pinned, String heading, int n) {
        try {
            return new Pin(
                    UUID.randomUUID().toString(),
                    Limits.heading(heading),
                    new Place(
                            new InstrumentId(present(pinned.instrument(), "instrument")),
                            locator(present(pinned.locator(), "locator"))),
                    pinned.start(),
                    pinned.end(),
                    Limits.words(present(pinned.words(), "words")),
                    Limits.fingerprint(present(pinned.fingerprint(), "fingerprint")),
                    Limits.note(Objects.requireNonNullElse(pinned.note(), "")),
                    instant(present(pinned.pinned(), "pinned")));
        } catch (IllegalArgumentException | DateTimeException | UnusableBriefing e) {
            throw new UnusableBriefing("Pin %d of the file cannot be taken: %s".formatted(n, e.getMessage()), e);
        }
    }

    private static String present(@Nullable String value, String name) {
        if (value == null) {
            throw new UnusableBriefing("it has no \"%s\".".formatted(name) + EXPORT_AGAIN);
        }
        return value;
    }

    private static Locator locator(String eId) {
        if (eId.length() > LONGEST_LOCATOR) {
            throw new UnusableBriefing("its locator is too long." + EXPORT_AGAIN);
        }
        return Locator.parse(eId);
    }

    private static Instant instant(String written) {
        var instant = Instant.parse(written).truncatedTo(ChronoUnit.MILLIS);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("9999-01-01T00:00:00Z"))) {
            throw new UnusableBriefing("no pin is of %s.".formatted(instant) + EXPORT_AGAIN);
        }
        return instant;
    }
}
