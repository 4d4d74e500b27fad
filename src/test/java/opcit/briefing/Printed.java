package opcit.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the page of an exported file, without white space and without the marks of its notes. */
final class Printed {

    private Printed() {}

    static String words(ExportFormat format, byte[] file) throws IOException {
        var text = new String(file, StandardCharsets.UTF_8);
        return plain(
                switch (format) {
                    case DOCX -> docx(file);
                    case PDF -> pdf(file);
                    case MARKDOWN ->
                        Jsoup.parse(HtmlRenderer.builder()
                                        .build()
                                        .render(Parser.builder().build().parse(text)))
                                .text();
                    case HTML -> Jsoup.parse(text).text();
                    case JSON -> json(JsonMapper.builder().build().readTree(text));
                    case CSL_JSON, RIS -> text;
                });
    }

    /** The text with its white space, emphasis and quotation marks taken out, which formats write in ways of their own. */
    static String plain(String text) {
        return text.replaceAll("[\\s*\\u00AD]+", "");
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return Stream.concat(
                            document.getBodyElements().stream(),
                            document.getFootnotes().stream()
                                    .map(XWPFFootnote::getBodyElements)
                                    .flatMap(elements -> elements.stream()))
                    .map(Printed::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                ? paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining())
                : "";
    }

    private static String pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            return lines.getText(pdf);
        }
    }

    private static String json(JsonNode node) {
        return node.isValueNode()
                ? node.asString()
                : node.valueStream().map(Printed::json).collect(Collectors.joining("\n"));
    }
}
