package opcit.corpus.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a text is set: its lines as they stand in their columns, how wide a full line is, how far apart lines are.
 *
 * @param lines every line of the text, in order
 * @param measure the width of a full line
 * @param leading how far apart the lines of a paragraph are, for one unit of the size of their type
 */
record Setting(List<Line> lines, double measure, double leading) {

    // A line that sticks out does not make the measure: of full lines there are some, all about as wide.
    private static final int FEWEST_FULL = 3;
    private static final int ONE_FULL_IN = 50;
    private static final double ABOUT = 0.9;
    // Raised marks and larger letters push lines apart, though not by this much.
    private static final double WIDER = 1.25;
    private static final int FEW_LINES = 4;

    /**
     * A line in its column.
     *
     * @param indent how far from the column's left edge it begins
     * @param drop how far below the line before it stands; not a number for the first of a column
     */
    record Line(PrintedLine printed, double indent, double drop) {

        String text() {
            return printed.text();
        }

        double end() {
            return indent + printed.width();
        }
    }

    static Setting of(List<List<PrintedLine>> pages) {
        var columns = pages.stream().flatMap(Setting::columns).toList();
        var edges = columns.stream()
                .filter(column -> column.size() >= FEW_LINES)
                .map(Setting::edge)
                .sorted()
                .toList();
        var lines = new ArrayList<Line>();
        for (var column : columns) {
            // A column of a few lines may have none that begins at its edge.
            var edge = column.size() >= FEW_LINES || edges.isEmpty() ? edge(column) : edges.get(edges.size() / 2);
            var above = Double.NaN;
            for (var line : column) {
                lines.add(new Line(line, Math.max(0, line.left() - edge), line.down() - above));
                above = line.down();
            }
        }
        return new Setting(lines, measure(lines), leading(lines));
    }

    /** A page's lines, parted where one stands higher than the line before it: there a column begins. */
    private static Stream<List<PrintedLine>> columns(List<PrintedLine> page) {
        var columns = new ArrayList<List<PrintedLine>>();
        for (var line : page) {
            if (columns.isEmpty() || line.down() < columns.getLast().getLast().down() - line.size() / 2) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(line);
        }
        return columns.stream();
    }

    private static double edge(List<PrintedLine> column) {
        return column.stream().mapToDouble(PrintedLine::left).min().orElse(0);
    }

    private static double measure(List<Line> lines) {
        var widest = lines.stream()
                .sorted(Comparator.comparingDouble(Line::end).reversed())
                .toList();
        var some = Math.max(FEWEST_FULL, lines.size() / ONE_FULL_IN);
        for (var i = 0; i + some <= widest.size(); i++) {
            var full = widest.get(i);
            if (widest.get(i + some - 1).end() >= full.end() * ABOUT) {
                return full.end();
            }
        }
        return widest.isEmpty() ? 0 : widest.getFirst().end();
    }

    /** A line that opens in small letters goes on a sentence: what is above it is the leading. */
    private static double leading(List<Line> lines) {
        var within = lines.stream()
                .filter(line ->
                        line.drop() > 0 && Character.isLowerCase(line.text().charAt(0)))
                .map(line -> line.drop() / line.printed().size())
                .sorted()
                .toList();
        return within.isEmpty() ? Double.MAX_VALUE : within.get(within.size() / 2);
    }

    /** Whether more space is above the line than between the lines of a paragraph. */
    boolean isSetOff(Line line) {
        return line.drop() > leading * WIDER * line.printed().size();
    }

    /** Whether the next line's first word would have had room on this one, so that the break was meant. */
    boolean hadRoom(Line line, Line next) {
        var room = isCentred(line) ? measure - line.printed().width() : measure - line.end();
        return line.printed().space() + next.printed().firstWord() <= room;
    }

    boolean isCentred(Line line) {
        var size = line.printed().size();
        return line.indent() > 2 * size && Math.abs(line.indent() + line.end() - measure) < 2 * size;
    }
}
