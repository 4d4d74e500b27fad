package opcit.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.formats.UnreadableText;

/**
 * Sets numbered and lettered lines under each other: which point is below which, and whose closing words follow.
 *
 * <p>Nothing is renumbered: each unit is located by its own label, and a label out of its turn is refused.
 */
final class Outline {

    // numbered  = number "." ( text | point )
    // point     = label ( text | point )                 a point may open another: "(a) (i) The conversion …"
    // label     = "(" letters ")" | letter "." | letter ")"
    // A list of points is lettered (a, b, c) or in small roman numerals (i, ii, iii), in one of the forms of a label.
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");
    private static final Pattern POINT = Pattern.compile("(\\([a-z]{1,6}\\)|[a-z][.)]|[ivx]{2,5}[.)])\\s+(\\S.*)");

    /** A unit as printed; its text is still to be read. */
    record Printed(Locator locator, String label, String heading, String text) {

        /** The same unit in an annex. */
        Printed under(Locator annex) {
            var steps = Stream.concat(annex.steps().stream(), locator.steps().stream());
            return new Printed(new Locator(steps.toList()), label, heading, text);
        }
    }

    /** A unit that may still be added to. */
    private record Open(Locator locator, String label, String heading, StringBuilder text) {

        Printed printed() {
            return new Printed(locator, label, heading, text.toString());
        }
    }

    private final List<String> lines;
    private final List<Open> units = new ArrayList<>();
    private final Set<Locator> located = new HashSet<>();
    private final Deque<Points> lists = new ArrayDeque<>();
    private int paragraph;
    private String heading = "";

    /** @param lines the lines that {@link #add} will be given, to look ahead in */
    Outline(List<String> lines) {
        this.lines = lines;
    }

    List<Printed> units() {
        return units.stream().map(Open::printed).toList();
    }

    /** Opens a unit that stands above numbered lines: an article, a part, a recital. */
    void open(Locator locator, String label, String heading, String text) {
        paragraph = 0;
        divide(locator, label, heading, text);
    }

    /** Opens a unit that stands between numbered lines and does not break their count: a chapter of a report. */
    void divide(Locator locator, String label, String heading, String text) {
        lists.clear();
        unit(locator, label, heading, text);
    }

    /** Adds to the heading of the next numbered line. */
    void entitle(String line) {
        heading = heading.isEmpty() ? line : heading + "\n" + line;
    }

    private void unit(Locator locator, String label, String heading, String text) {
        if (!located.add(locator)) {
            throw new UnreadableText("it has '%s' twice, the second time as '%s'; take one of them out"
                    .formatted(
                            label.isEmpty() ? locator : label,
                            UnreadableText.abbreviated((label + " " + heading + " " + text).strip())));
        }
        units.add(new Open(locator, label, heading, new StringBuilder(text)));
    }

    /**
     * Adds the line at this place to the open unit or under it.
     *
     * @param holder the unit that numbered lines stand under; empty when they stand by themselves
     * @throws UnreadableText when a number or letter is out of its turn
     */
    void add(int at, Optional<Locator> holder) {
        add(lines.get(at), at, holder);
    }

    /** Adds words of the line at this place, such as those that stand beside the label of an article. */
    void add(String words, int at, Optional<Locator> holder) {
        var numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            number(numbered.group(1), numbered.group(2), holder, at);
            return;
        }
        var point = POINT.matcher(words);
        if (point.matches() && !units.isEmpty()) {
            point(point.group(1), point.group(2), at);
        } else {
            text(words);
        }
    }

    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }

    /** Whether the line is the numbered one whose turn it is. */
    boolean expects(String line) {
        var numbered = NUMBERED.matcher(line);
        return numbered.matches() && Integer.parseInt(numbered.group(1)) == paragraph + 1;
    }

    private void number(String number, String rest, Optional<Locator> holder, int at) {
        if (Integer.parseInt(number) != paragraph + 1) {
            throw new UnreadableText("expected paragraph %d%s, found '%s'; see whether a line is missing before it"
                    .formatted(
                            paragraph + 1,
                            holder.map(above -> " under '" + label(above) + "'").orElse(""),
                            UnreadableText.abbreviated(lines.get(at))));
        }
        paragraph++;
        lists.clear();
        put(
                holder.map(above -> above.then(Unit.PARAGRAPH, number))
                        .orElseGet(() -> Locator.of(Unit.PARAGRAPH, paragraph)),
                number + ".",
                rest,
                at);
    }

    private void point(String label, String rest, int at) {
        var goingOn = lists.stream().filter(list -> list.goesOn(label)).findFirst();
        // After "(h)", "(i)" is the next letter unless "(ii)" follows it.
        if (Points.begins(label) && (goingOn.isEmpty() || nextIs(at, "ii"))) {
            lists.addFirst(Points.beginning(units.getLast().locator(), label));
        } else if (goingOn.isPresent()) {
            while (!lists.getFirst().equals(goingOn.get())) {
                lists.removeFirst();
            }
            lists.addFirst(lists.removeFirst().next());
        } else {
            throw new UnreadableText("the point %s is out of its turn: '%s'; see whether a line is missing before it"
                    .formatted(label, UnreadableText.abbreviated(lines.get(at))));
        }
        put(lists.getFirst().holder().then(Unit.POINT, Points.letters(label)), label, rest, at);
    }

    /** The words after a label may open with the label of a first point below. */
    private void put(Locator locator, String label, String rest, int at) {
        var inner = POINT.matcher(rest);
        if (inner.matches() && Points.begins(inner.group(1))) {
            unit(locator, label, heading, "");
            heading = "";
            point(inner.group(1), inner.group(2), at);
        } else {
            unit(locator, label, heading, rest);
            heading = "";
        }
    }

    /** Adds an unnumbered paragraph to the open unit or, after points, to the unit above them. */
    void text(String line) {
        if (lists.isEmpty()) {
            var open = units.getLast().text();
            open.append(open.isEmpty() ? "" : "\n").append(line);
        } else {
            // Words set flush after points close the list: "where the offence is transnational in nature …".
            var holder = lists.removeFirst().holder();
            unit(holder.then(Unit.WRAP_UP, "1"), "", "", line);
        }
    }

    private String label(Locator locator) {
        return units.stream()
                .filter(unit -> unit.locator().equals(locator))
                .findFirst()
                .map(Open::label)
                .orElseGet(locator::toString);
    }

    private boolean nextIs(int at, String letters) {
        return lines.stream()
                .skip(at + 1L)
                .map(POINT::matcher)
                .filter(matcher -> matcher.matches())
                .findFirst()
                .filter(next -> Points.letters(next.group(1)).equals(letters))
                .isPresent();
    }
}
