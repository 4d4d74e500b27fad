package opcit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Prints a text as a Word file: true footnotes, tabs after labels, a head and a foot on each page. */
final class DocxPrinting {

    private final Printing text;
    private final XWPFDocument document = new XWPFDocument();
    private final Set<Integer> noted = new HashSet<>();

    private DocxPrinting(Printing text) {
        this.text = text;
    }

    static byte[] of(Printing text) {
        var printing = new DocxPrinting(text);
        printing.furniture();
        text.paragraphs().forEach(printing::paragraph);
        return bytes(printing.document);
    }

    static byte[] bytes(XWPFDocument document) {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void furniture() {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text.symbol());
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("05-49475 | 2");
    }

    private void paragraph(String words) {
        var paragraph = document.createParagraph();
        if (Printing.isHeading(words)) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        for (var run : text.runs(words)) {
            if (run.mark() > 0) {
                mark(paragraph, run.mark());
            } else {
                words(paragraph, run.words());
            }
        }
    }

    private static void words(XWPFParagraph paragraph, String words) {
        // Word parts runs anywhere.
        var half = words.length() / 2;
        var label = words.matches("(?:\\d+\\.|\\([a-z]+\\)) .*") ? words.indexOf(' ') : -1;
        if (label > 0 && label < half) {
            paragraph.createRun().setText(words.substring(0, label));
            paragraph.createRun().addTab();
            paragraph.createRun().setText(words.substring(label + 1, half));
        } else {
            paragraph.createRun().setText(words.substring(0, half));
        }
        paragraph.createRun().setText(words.substring(half));
    }

    /** A footnote is referred to once; where it is again, its number is written. */
    private void mark(XWPFParagraph paragraph, int number) {
        if (noted.add(number)) {
            var footnote = document.createFootnote();
            footnote.createParagraph().createRun().setText(text.footnotes().get(number - 1));
            paragraph.addFootnoteReference(footnote);
        } else {
            var again = paragraph.createRun();
            again.setSubscript(VerticalAlign.SUPERSCRIPT);
            again.setText(Integer.toString(number));
        }
    }
}
