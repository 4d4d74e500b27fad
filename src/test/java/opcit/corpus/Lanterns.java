package opcit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A treaty that no one ever signed, in every format that texts are fetched in. */
public final class Lanterns {

    public static final String TEXT = """
            Convention on the Keeping of Lanterns
            Preamble
            The States Parties to the present Convention,
            Considering that a harbour without a light is a danger to those who come to it by night,
            Have agreed as follows:
            Article 1
            1. Each State Party shall keep a lantern at the mouth of every harbour.
            2. The lantern shall burn from dusk to dawn.
            Article 2
            No ship shall be charged for the light by which it comes in.
            """;

    /** Another treaty of the same shape, which is not the one that is asked for. */
    public static final String BELLS = """
            Convention on the Ringing of Bells
            Preamble
            The States Parties to the present Convention,
            Recalling that fog hides what a lantern shows,
            Have agreed as follows:
            Article 1
            1. Whoever hears no bell may presume that there is no harbour.
            2. Bells are rung by hand.
            Article 2
            Silence is kept on Sundays, save in fog.
            """;

    private Lanterns() {}

    public static byte[] bells() {
        return BELLS.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] plain() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] html() {
        return TEXT.lines()
                .map("<p>%s</p>"::formatted)
                .collect(Collectors.joining(
                        "\n",
                        "<!DOCTYPE html><html><head><title>Treaties</title></head><body><nav>Home</nav><main>",
                        "</main></body></html>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx() {
        var bytes = new ByteArrayOutputStream();
        try (var written = new XWPFDocument()) {
            TEXT.lines().forEach(line -> written.createParagraph().createRun().setText(line));
            written.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try (var written = new PDDocument()) {
            var page = new PDPage();
            written.addPage(page);
            try (var content = new PDPageContentStream(written, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 720);
                for (var line : TEXT.lines().toList()) {
                    content.showText(line);
                    content.newLineAtOffset(0, -30);
                }
                content.endText();
            }
            written.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
