package opcit.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.briefing.ExportFormat;
import opcit.briefing.Exports;
import opcit.citation.CitationStyle;
import opcit.question.UnusableQuestion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Briefings as files. */
@RestController
class ExportController {

    private final Briefings briefings;
    private final Exports exports;

    ExportController(Briefings briefings, Exports exports) {
        this.briefings = briefings;
        this.exports = exports;
    }

    /**
     * The briefing as a file to save.
     *
     * @param format as {@link ExportFormat} names it
     * @param style un, oscola, bluebook or short
     */
    @GetMapping("/api/briefings/{id}/export")
    ResponseEntity<byte[]> export(
            @PathVariable String id, @RequestParam String format, @RequestParam(defaultValue = "un") String style) {
        var wanted = ExportFormat.of(format)
                .orElseThrow(() -> new UnusableQuestion(
                        "\"%s\" is no format. Ask for one of %s.".formatted(format, ExportFormat.ids())));
        var citing = style(style);
        var briefing = briefings.find(id).orElseThrow(() -> BriefingsController.notHere(id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(briefing) + "." + wanted.extension())
                                .build()
                                .toString())
                .body(exports.export(briefing, wanted, citing));
    }

    private static CitationStyle style(String name) {
        return Arrays.stream(CitationStyle.values())
                .filter(style -> style.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UnusableQuestion("\"%s\" is no style of citation. Ask for one of %s."
                        .formatted(
                                name,
                                Arrays.stream(CitationStyle.values())
                                        .map(style -> style.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }

    private static String name(Briefing briefing) {
        var plain = briefing.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "briefing" : plain;
    }
}
