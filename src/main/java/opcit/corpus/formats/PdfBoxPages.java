package opcit.corpus.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF file, page by page, with where they stand: read by PDFBox, without images, forms and scripts. */
final class PdfBoxPages extends PDFTextStripper {

    private static final String END = "%%EOF";
    private static final int TAIL = 2048;
    private static final int MOST_CHARACTERS = 5_000_000;

    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private final List<PdfBoxLine> page = new ArrayList<>();
    private final List<List<TextPosition>> words = new ArrayList<>();
    private int characters;

    private PdfBoxPages() {}

    /** @throws UnreadableText when it is damaged, cut off, locked or a picture of a text */
    static List<List<PrintedLine>> of(Source source) {
        var bytes = source.bytes();
        var from = Math.max(0, bytes.length - TAIL);
        // PDFBox would mend a file that was cut off, and half a treaty would pass for the treaty.
        if (!new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END)) {
            throw new UnreadableText("the end of the PDF is missing; fetch or copy it again");
        }
        Unpacking.refuseHostilePdf(bytes);
        var pages = read(bytes);
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new UnreadableText("it is a picture of a text; use a PDF whose words can be selected");
        }
        return pages;
    }

    private static List<List<PrintedLine>> read(byte[] bytes) {
        var reader = new PdfBoxPages();
        try (var document = Loader.loadPDF(bytes)) {
            reader.writeText(document, Writer.nullWriter());
            return reader.pages;
        } catch (UnreadableText e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableText("it is locked by a password; save it without one", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableText("it is a damaged PDF; fetch or copy it again", e);
        } catch (StackOverflowError e) {
            // PDFBox follows what is nested by calling itself, however deep a file says that it is.
            throw new UnreadableText("its parts are nested too deep; print it to PDF again", e);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        characters += positions.size();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableText("it holds more than 5 million characters; save the text alone");
        }
        words.add(List.copyOf(positions));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
        var upright = PdfBoxLine.direction(page);
        pages.add(page.stream()
                .map(line -> line.along(upright))
                .filter(line -> !line.isBlank())
                .map(PdfBoxLine::printed)
                .toList());
        page.clear();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            page.add(new PdfBoxLine(words));
            words.clear();
        }
    }
}
