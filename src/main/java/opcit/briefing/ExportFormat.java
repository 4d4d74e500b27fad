package opcit.briefing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a briefing can be exported to. */
public enum ExportFormat {
    DOCX("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "pdf", "application/pdf"),
    MARKDOWN("md", "md", "text/markdown;charset=UTF-8"),
    HTML("html", "html", "text/html;charset=UTF-8"),
    JSON("json", "opcit.json", "application/json"),
    CSL_JSON("csl-json", "json", "application/vnd.citationstyles.csl+json"),
    RIS("ris", "ris", "application/x-research-info-systems;charset=UTF-8");

    private final String id;
    private final String extension;
    private final String mediaType;

    ExportFormat(String id, String extension, String mediaType) {
        this.id = id;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format that is asked for by this name: {@code md}, {@code csl-json}. */
    public static Optional<ExportFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The names of all formats, for people. */
    public static String ids() {
        return Arrays.stream(values()).map(format -> format.id).collect(Collectors.joining(", "));
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    byte[] write(Paper paper) {
        return switch (this) {
            case DOCX -> PoiPaper.write(paper);
            case PDF -> OpenHtmlPaper.write(paper);
            case MARKDOWN -> text(MarkdownPaper.write(paper));
            case HTML -> text(HtmlPaper.write(paper));
            case JSON -> text(JsonPaper.write(paper));
            case CSL_JSON -> text(CslPaper.write(paper));
            case RIS -> text(RisPaper.write(paper));
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
