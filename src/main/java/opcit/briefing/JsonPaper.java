package opcit.briefing;

import opcit.verification.Quote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a paper in JSON: all that was pinned, so that it can be opened again, and what was quoted of it. */
final class JsonPaper {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonPaper() {}

    static String write(Paper paper) {
        return JSON.writeValueAsString(new BriefingFile(
                        BriefingFile.SORT,
                        BriefingFile.VERSION,
                        paper.title(),
                        paper.checked().toString(),
                        paper.sections().stream().map(JsonPaper::section).toList(),
                        paper.sources().stream().map(JsonPaper::text).toList()))
                + "\n";
    }

    private static BriefingFile.Section section(Paper.Section section) {
        return new BriefingFile.Section(
                section.heading(),
                section.entries().stream().map(JsonPaper::pinned).toList());
    }

    private static BriefingFile.Pinned pinned(Paper.Entry entry) {
        var pin = entry.pin();
        return new BriefingFile.Pinned(
                pin.place().instrument().value(),
                pin.place().locator().toString(),
                pin.start(),
                pin.end(),
                pin.words(),
                pin.fingerprint(),
                pin.note(),
                pin.pinned().toString(),
                entry.standing().name(),
                entry.lead().stream().map(Quote::text).toList(),
                quoted(entry.standing()),
                entry.citation());
    }

    private static @Nullable String quoted(Standing standing) {
        return switch (standing) {
            case Standing.Quoted quoted -> quoted.quote().text();
            case Standing.Unquoted unquoted -> null;
        };
    }

    private static BriefingFile.Text text(Paper.Source source) {
        return new BriefingFile.Text(
                source.authority().citedAs(),
                source.authority().title(),
                source.fingerprint(),
                source.status(),
                source.places());
    }
}
