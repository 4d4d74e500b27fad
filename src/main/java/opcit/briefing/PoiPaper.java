package opcit.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a paper in DOCX, with true footnotes, and styles for headings, quotations and notes. */
final class PoiPaper {

    /** Of the text on the page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9_072;

    private final Paper paper;
    private final XWPFDocument document;

    private PoiPaper(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
    }

    static byte[] write(Paper paper) {
        try (var document = PoiDocument.blank(paper.title(), paper.checked())) {
            new PoiPaper(paper, document).write();
            CarriedBriefing.put(JsonPaper.write(paper), document);
            return PoiDocument.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        paragraph("Title", paper.title());
        for (var section : paper.sections()) {
            if (!section.heading().isEmpty()) {
                paragraph("Heading1", section.heading());
            }
            section.entries().forEach(this::entry);
        }
        sources();
    }

    private void entry(Paper.Entry entry) {
        switch (entry.standing()) {
            case Standing.Quoted quoted -> reference(quotation(entry.quotation(quoted.quote())), entry);
            case Standing.Unquoted unquoted ->
                reference(paragraph("Changed", PaperWords.formerly(entry, unquoted)), entry);
        }
        var warning = Paper.warning(entry.standing());
        if (!warning.isEmpty()) {
            paragraph("Changed", "").createRun().setText(warning);
        }
        PoiNote.write(NoteText.read(entry.note()), document);
    }

    /** The quotation's lines as paragraphs that stay together: a line break would have its line drawn out to the margin. */
    private XWPFParagraph quotation(String quotation) {
        var lines = quotation.lines().toList();
        for (var line : lines.subList(0, lines.size() - 1)) {
            var paragraph = paragraph("Quote", line);
            paragraph.setKeepNext(true);
            paragraph.setSpacingAfter(0);
        }
        return paragraph("Quote", lines.getLast());
    }

    private void reference(XWPFParagraph paragraph, Paper.Entry entry) {
        if (paper.inText()) {
            paragraph.createRun().setText(" (");
            marked(paragraph, PaperWords.inText(entry));
            paragraph.createRun().setText(")");
            return;
        }
        var footnote = document.createFootnote();
        paragraph.addFootnoteReference(footnote);
        var note = footnote.createParagraph();
        note.setStyle("FootnoteText");
        note.createRun().setText(" ");
        marked(note, entry.citation());
    }

    private void sources() {
        paragraph("Heading1", "Instruments cited");
        table(
                List.of(38, 40, 22),
                List.of("Instrument", "Published, adopted, in force", "Cited"),
                paper.sources().stream()
                        .map(source -> List.of(
                                source.authority().title(),
                                String.join("; ", PaperWords.facts(source.authority())),
                                String.join("; ", source.places())))
                        .toList());
        paragraph("Heading1", "How this was checked").setPageBreak(true);
        paragraph("Normal", PaperWords.checked(paper));
        table(
                List.of(20, 34, 46),
                List.of("Text", "What is known of it", "Fingerprint (SHA-256)"),
                paper.sources().stream()
                        .map(source -> List.of(
                                source.authority().citedAs(),
                                source.status(),
                                source.fingerprint().replaceAll("(.{16})(?=.)", "$1 ")))
                        .toList());
    }

    /** @param widths of the columns, in hundredths of the table's */
    private void table(List<Integer> widths, List<String> head, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, head.size());
        table.setStyleID("TableGrid");
        table.setWidth("100%");
        // POI draws borders of its own, which would hide the style's.
        table.getCTTbl().getTblPr().unsetTblBorders();
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width * TEXT_WIDTH / 100L)));
        var all = Stream.concat(Stream.of(head), rows.stream()).toList();
        for (var r = 0; r < all.size(); r++) {
            for (var c = 0; c < head.size(); c++) {
                var cell = table.getRow(r).getCell(c);
                cell.setWidth(widths.get(c) + "%");
                cell.getParagraphArray(0).setStyle(r == 0 ? "TableHead" : "TableText");
                marked(cell.getParagraphArray(0), all.get(r).get(c));
            }
            table.getRow(r).setCantSplitRow(true);
        }
        table.getRow(0).setRepeatHeader(true);
    }

    /** A paragraph in a style; a line break of the text stays one. */
    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var run = paragraph.createRun();
            run.setText(lines.get(i));
            if (i < lines.size() - 1) {
                run.addBreak();
            }
        }
        return paragraph;
    }

    private static void marked(XWPFParagraph paragraph, String marked) {
        for (var part : Emphasis.of(marked)) {
            var run = paragraph.createRun();
            run.setItalic(part.isEmphasised());
            run.setText(part.text());
        }
    }
}
