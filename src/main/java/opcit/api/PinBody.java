package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import opcit.briefing.Briefings;
import opcit.briefing.Pin;
import opcit.briefing.Standing;
import opcit.citation.Citation;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.verification.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A pin.
 *
 * @param standing {@code asPinned}, {@code textChanged} (elsewhere; the words still stand), {@code wordsChanged},
 *     {@code textMissing} or {@code altered} (the words never stood in the text that was pinned from)
 * @param lead the chapeaux without which its words are not quoted, outermost first
 * @param text the quotation, cut from the text as it is now; absent when the words do not stand there
 * @param pinnedText the words as they were when it was pinned; only where there is no quotation and the words
 *     may once have stood
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PinBody(
        String id,
        String instrument,
        String locator,
        int start,
        int end,
        String standing,
        List<String> lead,
        @Nullable String text,
        @Nullable String pinnedText,
        String citation,
        String href,
        @Nullable String kind,
        @Nullable Boolean binding,
        String note,
        String heading,
        Instant pinned) {

    static PinBody of(Pin pin, Briefings briefings, Library library) {
        var standing = briefings.check(pin);
        var work = library.holding(pin.place().instrument()).map(Holding::work);
        return new PinBody(
                pin.id(),
                pin.place().instrument().value(),
                pin.place().locator().toString(),
                pin.start(),
                pin.end(),
                standing.name(),
                standing instanceof Standing.Quoted
                        ? briefings.lead(pin).stream().map(Quote::text).toList()
                        : List.of(),
                standing instanceof Standing.Quoted quoted ? quoted.quote().text() : null,
                standing instanceof Standing.WordsChanged || standing instanceof Standing.TextMissing
                        ? pin.words()
                        : null,
                new Citation(
                                pin.place(),
                                work.map(known -> known.citedAs())
                                        .orElse(pin.place().instrument().value()))
                        .written(),
                pin.place().href(),
                work.map(known -> known.kind().name().toLowerCase(Locale.ROOT)).orElse(null),
                work.map(known -> known.kind().binding()).orElse(null),
                pin.note(),
                pin.heading(),
                pin.pinned());
    }
}
