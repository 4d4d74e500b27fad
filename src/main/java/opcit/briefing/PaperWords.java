package opcit.briefing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.Authority;

/** What a paper says in its own words, in whatever format it goes out. */
final class PaperWords {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private PaperWords() {}

    /** What stands in the place of a quotation: the words that once were pinned, unless they never stood in the text. */
    static String formerly(Paper.Entry entry, Standing.Unquoted standing) {
        var pinned = "Pinned on %s, and not quoted"
                .formatted(DAY.format(entry.pin().pinned().atZone(ZoneOffset.UTC)));
        return switch (standing) {
            case Standing.WordsChanged changed -> pinned + ": " + words(entry);
            case Standing.TextMissing missing -> pinned + ": " + words(entry);
            case Standing.Altered altered -> pinned + ".";
        };
    }

    private static String words(Paper.Entry entry) {
        return entry.pin().words().replaceAll("\\s+", " ");
    }

    /** The citation without its full stop, as it stands within a sentence. */
    static String inText(Paper.Entry entry) {
        return entry.citation().replaceFirst("\\.$", "");
    }

    /** What the books say of an instrument, fact by fact; {@code *word*} is emphasis. */
    static List<String> facts(Authority authority) {
        return Stream.of(
                        authority.symbol(),
                        series(authority),
                        authority.adopted().map(day -> "adopted " + DAY.format(day)),
                        authority.inForce().map(day -> "in force since " + DAY.format(day)))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<String> series(Authority authority) {
        return authority.treatySeries().map(series -> "United Nations, *Treaty Series*, " + series);
    }

    static String checked(Paper paper) {
        var pins = paper.entries();
        var changed = pins.stream()
                .filter(entry -> !(entry.standing() instanceof Standing.AsPinned))
                .count();
        return "On %s each of the %d quotations was cut anew from its text; %s. The texts are known by the fingerprints below."
                .formatted(
                        DAY.format(paper.checked()),
                        pins.size(),
                        changed == 0
                                ? "all stand as they were pinned"
                                : changed + " are marked as changed, unchecked or refused");
    }
}
