package opcit.corpus;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Prints a text on pages of A4: broken at the measure and at hyphens, two-line running heads, folios at the foot,
 * footnotes in small type below.
 */
final class PdfPrinting {

    /** How paragraphs are told apart: by space between them, or by an indented first line and lines that are flush. */
    enum Style {
        SPACED,
        INDENTED
    }

    private static final float MARGIN = 90;
    private static final float MEASURE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.A4.getHeight() - 100;
    private static final float FOOT = 90;
    private static final float SIZE = 11;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.2f;
    private static final float RISE = 0.35f;
    private static final float RAISED = 0.6f;
    private static final float SPACE = 6;
    private static final float INDENT = 24;
    private static final int LONG_WORD = 9;

    /** A word, a part of one that ends in a hyphen, or the mark of a footnote. */
    private record Piece(String words, boolean glued, int mark) {

        private Piece {
            words = mark > 0 ? Integer.toString(mark) : words;
        }
    }

    private record SetLine(List<Piece> pieces, PDFont font, float size, float indent, boolean last) {

        float width() {
            var width = 0f;
            for (var piece : pieces) {
                width += (piece.glued() ? 0 : widthOf(" ", font, size)) + widthOf(piece, font, size);
            }
            return width - widthOf(" ", font, size);
        }

        int gaps() {
            return (int) pieces.stream().skip(1).filter(piece -> !piece.glued()).count();
        }
    }

    private final PDFont roman = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    private final Printing text;
    private final Style style;
    private final int ofPages;
    private final PDDocument document = new PDDocument();
    private final Set<Integer> noted = new HashSet<>();
    private final List<SetLine> notes = new ArrayList<>();
    private @Nullable PDPageContentStream page;
    private float y;

    private PdfPrinting(Printing text, Style style, int ofPages) {
        this.text = text;
        this.style = style;
        this.ofPages = ofPages;
    }

    static byte[] of(Printing text, Style style) {
        try (var bytes = new ByteArrayOutputStream()) {
            // A head of two lines comes with pages of which there are several.
            var printing = new PdfPrinting(text, style, new PdfPrinting(text, style, 1).print());
            printing.print();
            printing.document.save(bytes);
            printing.document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the pages and says how many there are. */
    private int print() throws IOException {
        newPage();
        for (var paragraph : text.paragraphs()) {
            var heading = Printing.isHeading(paragraph);
            var indent = !heading && style == Style.INDENTED ? INDENT : 0;
            y -= heading ? SPACE : 0;
            for (var line : broken(text.runs(paragraph), heading ? bold : roman, SIZE, indent)) {
                print(line, heading);
            }
            y -= style == Style.SPACED || heading ? SPACE : 0;
        }
        endPage();
        return document.getNumberOfPages();
    }

    private void print(SetLine line, boolean centred) throws IOException {
        var fresh = new ArrayList<SetLine>();
        for (var piece : line.pieces()) {
            if (piece.mark() > 0 && noted.add(piece.mark())) {
                var note = new ArrayList<>(List.of(new Printing.Run("", piece.mark())));
                note.add(new Printing.Run(" " + text.footnotes().get(piece.mark() - 1), 0));
                fresh.addAll(broken(note, roman, SMALL, 0));
            }
        }
        if (y - SIZE * LEADING < FOOT + (notes.size() + fresh.size()) * SMALL * LEADING + SPACE) {
            endPage();
            newPage();
        }
        notes.addAll(fresh);
        y -= SIZE * LEADING;
        draw(line, centred ? (MEASURE - line.width()) / 2 : line.indent(), y);
    }

    private void newPage() throws IOException {
        var added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        page = new PDPageContentStream(document, added);
        var number = document.getNumberOfPages();
        draw(line(text.symbol()), number % 2 == 0 ? 0 : MEASURE - 90, TOP + 40);
        if (ofPages > 1) {
            draw(line("Official Records, No. " + number), number % 2 == 0 ? 0 : MEASURE - 90, TOP + 27);
        }
        draw(
                line(number % 2 == 0 ? number + " | 05-49475" : Integer.toString(number)),
                number % 2 == 0 ? 0 : MEASURE,
                50);
        y = TOP;
    }

    private SetLine line(String words) {
        return new SetLine(List.of(new Piece(words, false, 0)), roman, SMALL, 0, true);
    }

    private void endPage() throws IOException {
        var down = FOOT + notes.size() * SMALL * LEADING;
        for (var note : notes) {
            down -= SMALL * LEADING;
            draw(note, 0, down);
        }
        notes.clear();
        requireNonNull(page).close();
    }

    private void draw(SetLine line, float x, float height) throws IOException {
        var contents = requireNonNull(page);
        contents.beginText();
        contents.newLineAtOffset(MARGIN + x, height);
        var justified = style == Style.INDENTED
                && !line.last()
                && line.font().equals(roman)
                && line.size() == SIZE
                && line.gaps() > 0;
        contents.setWordSpacing(justified ? (MEASURE - line.indent() - line.width()) / line.gaps() : 0);
        for (var i = 0; i < line.pieces().size(); i++) {
            var piece = line.pieces().get(i);
            var raised = piece.mark() > 0;
            contents.setFont(line.font(), raised ? line.size() * RAISED : line.size());
            contents.setTextRise(raised ? line.size() * RISE : 0);
            contents.showText((i == 0 || piece.glued() ? "" : " ") + piece.words());
        }
        contents.endText();
    }

    /** The paragraph in lines, each as full as its words and their hyphens let it be. */
    private static List<SetLine> broken(List<Printing.Run> runs, PDFont font, float size, float indent) {
        var lines = new ArrayList<SetLine>();
        var open = new ArrayList<Piece>();
        var pieces = new ArrayDeque<>(pieces(runs));
        while (!pieces.isEmpty()) {
            var piece = pieces.poll();
            var first = lines.isEmpty() ? indent : 0;
            open.add(piece);
            var room = MEASURE - first - new SetLine(open, font, size, 0, true).width();
            if (room >= 0 || open.size() == 1 || (piece.glued() && !endsInHyphen(open.get(open.size() - 2)))) {
                continue;
            }
            open.removeLast();
            var at = hyphen(piece.words(), room, font, size);
            if (at > 0) {
                open.add(new Piece(piece.words().substring(0, at) + "-", piece.glued(), 0));
                pieces.push(new Piece(piece.words().substring(at), false, 0));
            } else {
                pieces.push(new Piece(piece.words(), false, piece.mark()));
            }
            lines.add(new SetLine(List.copyOf(open), font, size, first, false));
            open.clear();
        }
        lines.add(new SetLine(List.copyOf(open), font, size, lines.isEmpty() ? indent : 0, true));
        return lines;
    }

    private static boolean endsInHyphen(Piece piece) {
        return piece.words().endsWith("-");
    }

    private static List<Piece> pieces(List<Printing.Run> runs) {
        var pieces = new ArrayList<Piece>();
        for (var run : runs) {
            if (run.mark() > 0) {
                pieces.add(new Piece("", true, run.mark()));
                continue;
            }
            var apart = pieces.isEmpty() || run.words().startsWith(" ");
            for (var word : run.words().strip().split(" ")) {
                for (var part : word.split("(?<=\\p{L}-)(?=\\p{L})")) {
                    if (!part.isEmpty()) {
                        pieces.add(new Piece(part, !apart, 0));
                    }
                    apart = false;
                }
                apart = true;
            }
        }
        return pieces;
    }

    /** Where a long word is broken so that it has room: before a consonant and a vowel; 0 when nowhere. */
    private static int hyphen(String word, float room, PDFont font, float size) {
        if (!word.matches("[A-Za-z]{%d,}[.,;:]?".formatted(LONG_WORD))) {
            return 0;
        }
        var over = -room;
        for (var at = word.length() - 4; at >= 3; at--) {
            var saved = widthOf(word.substring(at), font, size) - widthOf("-", font, size);
            if (saved >= over && word.substring(at, at + 2).matches("[^aeiouy][aeiouy]")) {
                return at;
            }
        }
        return 0;
    }

    private static float widthOf(Piece piece, PDFont font, float size) {
        return widthOf(piece.words(), font, piece.mark() > 0 ? size * RAISED : size);
    }

    private static float widthOf(String words, PDFont font, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
