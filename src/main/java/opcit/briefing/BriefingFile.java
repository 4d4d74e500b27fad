package opcit.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A briefing in JSON, as it is exported and read again. Whoever has the file can change it, so what is read again is what
 * was pinned, and never what is said to be quoted.
 *
 * @param opcit what it is: {@link #SORT}
 * @param version of this form: {@link #VERSION}
 * @param checked the day on which the pins were held against the texts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BriefingFile(
        @Nullable String opcit,
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String checked,
        List<Section> sections,
        List<Text> texts) {

    static final String SORT = "briefing";
    static final int VERSION = 1;

    BriefingFile {
        sections = present(sections);
        texts = present(texts);
    }

    /** @param heading empty for none */
    record Section(@Nullable String heading, List<Pinned> pins) {

        Section {
            pins = present(pins);
        }
    }

    /**
     * A pin.
     *
     * @param words the words as they were when it was pinned
     * @param fingerprint the text's fingerprint at that time
     * @param note in Markdown
     * @param standing how it stood to its text on the day of the export
     * @param lead the words without which it is not quoted, outermost first
     * @param text the quotation, cut from the text on that day; absent when there was nothing to quote
     * @param citation what its note said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pinned(
            @Nullable String instrument,
            @Nullable String locator,
            int start,
            int end,
            @Nullable String words,
            @Nullable String fingerprint,
            @Nullable String note,
            @Nullable String pinned,
            @Nullable String standing,
            List<String> lead,
            @Nullable String text,
            @Nullable String citation) {

        Pinned {
            lead = present(lead);
        }
    }

    /** An instrument that is cited, with what was known of its text. */
    record Text(
            @Nullable String citedAs,
            @Nullable String title,
            @Nullable String fingerprint,
            @Nullable String status,
            List<String> places) {

        Text {
            places = present(places);
        }
    }

    // A list that a file lacks is read as null, whatever its type says.
    private static <T> List<T> present(List<T> list) {
        return Optional.ofNullable(list).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }
}
