package opcit.briefing;

import java.time.Instant;
import opcit.citation.Place;

/**
 * A quotation that was pinned: where it stands, and what stood there then.
 *
 * @param heading what it is grouped under; empty for none
 * @param start where its words begin in the provision's text, inclusive, in UTF-16 units
 * @param end where they end, exclusive
 * @param words the words as they were when it was pinned; never shown as a quotation without being cut anew
 * @param fingerprint the text's fingerprint at that time
 * @param note the person's own note, in Markdown
 */
public record Pin(
        String id,
        String heading,
        Place place,
        int start,
        int end,
        String words,
        String fingerprint,
        String note,
        Instant pinned) {}
