package opcit.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Authority;
import opcit.verification.Quote;

/**
 * A briefing as it goes out: every pin cut anew, with the note that cites it.
 *
 * @param checked the day on which the pins were held against the texts
 * @param inText whether citations stand in the running text, and not in notes
 * @param sources the instruments cited, in the order of their first citation
 */
record Paper(String title, LocalDate checked, boolean inText, List<Section> sections, List<Source> sources) {

    /** @param heading empty for none */
    record Section(String heading, List<Entry> entries) {

        Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A pin.
     *
     * @param n its number, and that of its note: 1 for the first of the paper
     * @param lead the chapeaux without which its words are not quoted, outermost first, each cut whole
     * @param citation what the note says; {@code *word*} is emphasis
     * @param note the person's own, in Markdown; empty for none
     */
    record Entry(int n, Pin pin, Standing standing, List<Quote> lead, String citation, String note) {

        Entry {
            lead = List.copyOf(lead);
        }

        /** The quotation as it is set: the words that introduce it, each on a line of its own, then its words. */
        String quotation(Quote quote) {
            return Stream.concat(lead.stream(), Stream.of(quote))
                    .map(Quote::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * An instrument that is cited.
     *
     * @param fingerprint of its text as it is now; empty when it is not here
     * @param status what is known of that text, as a sentence
     * @param places the places cited, as a reader would write them
     */
    record Source(Authority authority, String fingerprint, String status, List<String> places) {

        Source {
            places = List.copyOf(places);
        }
    }

    Paper {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** All entries in their order. */
    List<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** What a reader is told of a pin that is not as it was; empty for one that is. */
    static String warning(Standing standing) {
        return switch (standing) {
            case Standing.AsPinned asPinned -> "";
            case Standing.TextChanged changed ->
                "The text has changed elsewhere since this was pinned; these words still stand in it.";
            case Standing.WordsChanged changed ->
                "Changed since it was pinned: these words do not stand in the text any more, and are not quoted here.";
            case Standing.TextMissing missing ->
                "Not checked: the text is not on this machine, so nothing is quoted here.";
            case Standing.Altered altered ->
                "Refused: the text is as it was when this was pinned, and the words of the pin never stood there. The pin was altered.";
        };
    }
}
