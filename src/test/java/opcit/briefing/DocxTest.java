package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opcit.citation.CitationStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the DOCX export with another reader, and has LibreOffice open it. */
class DocxTest {

    private static final Briefing BRIEFING = PaperTest.briefing(
            PaperTest.pin("para_8", "Detention", "Ask **who**:\n\n1. the *Committee*\n2. `States` <b>all</b>"),
            PaperTest.pin("para_12", "Money", ""),
            PaperTest.pin("para_8", "Money", ""));

    private static byte[] docx(CitationStyle style) {
        return ExportFormat.DOCX.write(new PaperMaker(PaperTest.LIBRARY, style).paper(BRIEFING, PaperTest.TODAY));
    }

    private static XWPFDocument opened() throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(docx(CitationStyle.UN)));
    }

    @Test
    void citesInTrueFootnotes() throws Exception {
        try (var document = opened()) {
            assertThat(document.getFootnotes())
                    .extracting(note -> note.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .reduce("", String::concat)
                            .strip())
                    .contains("General Assembly resolution 61/165, para. 8.", "Ibid., para. 12.", "Ibid., para. 8.");
        }
    }

    @Test
    void setsQuotationsHeadingsAndNotesInStyles() throws Exception {
        try (var document = opened()) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Quote".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getRuns().getFirst().text())
                    .containsExactlyElementsOf(
                            BRIEFING.pins().stream().map(Pin::words).toList());
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Detention", "Money", "Instruments cited", "How this was checked");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Note".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Ask who:", "1. the Committee", "2. States <b>all</b>");
        }
    }

    @Test
    void listsTheInstrumentsAndTheFingerprintsOfTheirTexts() throws Exception {
        try (var document = opened()) {
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getFirst().getText())
                    .contains("Protection of migrants", "A/RES/61/165; adopted 19 December 2006", "para. 8; para. 12");
            assertThat(document.getTables().getLast().getText().replace(" ", ""))
                    .contains(PaperTest.LIBRARY.first().orElseThrow().fingerprint());
        }
    }

    @Test
    void libreOfficeOpensItAndPrintsFootnotesAtTheFootOfThePage(@TempDir Path folder) throws Exception {
        LibreOffice.assumeHere();
        Files.write(folder.resolve("briefing.docx"), docx(CitationStyle.UN));

        // In LibreOffice's own format a footnote is an element of its own.
        var odt = Files.readString(LibreOffice.convert(folder, "briefing.docx", "fodt"));
        assertThat(odt.split("<text:note [^>]*text:note-class=\"footnote\"", -1))
                .hasSize(4);

        try (var pdf = Loader.loadPDF(
                LibreOffice.convert(folder, "briefing.docx", "pdf").toFile())) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            var text = first.getText(pdf);
            assertThat(text.indexOf("Ibid., para. 12.")).isGreaterThan(text.lastIndexOf("such transfers"));
            assertThat(Optional.of(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")))
                    .hasValueSatisfying(all -> assertThat(all)
                            .contains(BRIEFING.pins().getLast().words())
                            .contains("How this was checked"));
        }
    }
}
