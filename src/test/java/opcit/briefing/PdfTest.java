package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import opcit.citation.CitationStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Briefing BRIEFING = PaperTest.briefing(
            PaperTest.pin(
                    "para_8",
                    "Détention – ¶ “ﬁnal” …",
                    "See ![a](http://localhost:1/picture.png) <img src='file:///etc/passwd'/>"),
            PaperTest.pin("para_12", "Money", ""));

    private static PDDocument opened() throws Exception {
        return Loader.loadPDF(ExportFormat.PDF.write(
                new PaperMaker(PaperTest.LIBRARY, CitationStyle.UN).paper(BRIEFING, PaperTest.TODAY)));
    }

    private static String text(PDDocument pdf, int from, int to) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void quotesTheWordsOfTheTextAndCitesThemAtTheFootOfTheirPage() throws Exception {
        try (var pdf = opened()) {
            var first = text(pdf, 1, 1);
            for (var pin : BRIEFING.pins()) {
                assertThat(first).contains(pin.words());
            }
            assertThat(first.indexOf("General Assembly resolution 61/165, para. 8."))
                    .isGreaterThan(first.indexOf("may impede such transfers"));
            assertThat(first).contains("2 Ibid., para. 12.");
        }
    }

    @Test
    void endsWithAPageOnWhatWasChecked() throws Exception {
        try (var pdf = opened()) {
            assertThat(text(pdf, pdf.getNumberOfPages(), pdf.getNumberOfPages()))
                    .contains("How this was checked", "The reference text to the letter.");
        }
    }

    @Test
    void printsTheCharactersOfTheTextsWithFontsOfItsOwn() throws Exception {
        try (var pdf = opened()) {
            assertThat(text(pdf, 1, 1)).contains("Détention – ¶ “", "nal” …");
            var fonts = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts).anyMatch(name -> name.endsWith("DejaVuSerif"));
        }
    }
}
