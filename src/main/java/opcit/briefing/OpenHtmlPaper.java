package opcit.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.logging.Level;

/** Writes a paper in PDF: the HTML form with footnotes at the foot of the page, its fonts embedded. */
final class OpenHtmlPaper {

    private static final String SERIF = "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif%s.ttf";
    private static final String MONO = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf";

    static {
        // It tells of every style sheet and font.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private OpenHtmlPaper() {}

    static byte[] write(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(paper).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            var document = renderer.createPDFKeepOpen();
            // By itself it would take the time for both.
            var day = calendar(paper);
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Paper paper) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(HtmlPaper.forPrint(paper, read("print.css")), null)
                .withProducer("Opcit")
                // A paper needs nothing beside it, so nothing is fetched whatever a note asks for.
                .useUriResolver((base, address) -> null);
        font(builder, "Opcit Serif", SERIF.formatted(""), 400, FontStyle.NORMAL);
        font(builder, "Opcit Serif", SERIF.formatted("-Italic"), 400, FontStyle.ITALIC);
        font(builder, "Opcit Serif", SERIF.formatted("-Bold"), 700, FontStyle.NORMAL);
        font(builder, "Opcit Serif", SERIF.formatted("-BoldItalic"), 700, FontStyle.ITALIC);
        font(builder, "Opcit Mono", MONO, 400, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static Calendar calendar(Paper paper) {
        return GregorianCalendar.from(paper.checked().atStartOfDay(ZoneOffset.UTC));
    }

    private static String read(String resource) {
        try (var in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Optional.ofNullable(OpenHtmlPaper.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("The program lacks its file " + resource));
    }
}
