package opcit.briefing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import opcit.citation.Authority;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the instruments that a paper cites in CSL-JSON, for reference managers. */
final class CslPaper {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslPaper() {}

    /** An item, in the words of the CSL input schema. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String type,
            String title,
            @JsonProperty("title-short") String titleShort,
            @JsonProperty("container-title") @Nullable String containerTitle,
            @Nullable String volume,
            @Nullable String page,
            @Nullable String number,
            String authority,
            @Nullable Day issued,
            String language,
            String note) {}

    /** A day as CSL writes it. */
    record Day(@JsonProperty("date-parts") List<List<Integer>> parts) {

        static Day of(LocalDate day) {
            return new Day(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        }
    }

    static String write(Paper paper) {
        return JSON.writeValueAsString(
                        paper.sources().stream().map(CslPaper::item).toList()) + "\n";
    }

    private static Item item(Paper.Source source) {
        var authority = source.authority();
        return new Item(
                authority.citedAs(),
                switch (authority.sort()) {
                    case TREATY -> "treaty";
                    case RESOLUTION, DECLARATION -> "legislation";
                    case REPORT -> "report";
                },
                authority.title(),
                authority.citedAs(),
                authority.volume().map(volume -> "United Nations Treaty Series").orElse(null),
                authority.volume().orElse(null),
                authority.page().map(page -> Integer.toString(page)).orElse(null),
                number(authority),
                "United Nations",
                authority.adopted().map(Day::of).orElse(null),
                "en",
                "Cited: " + String.join("; ", source.places()));
    }

    private static @Nullable String number(Authority authority) {
        return authority.registration().or(authority::symbol).orElse(null);
    }
}
