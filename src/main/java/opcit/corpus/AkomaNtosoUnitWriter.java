package opcit.corpus;

import java.util.HashSet;
import java.util.Set;
import opcit.citation.Locator;
import opcit.citation.Unit;

/** Writes units as Akoma Ntoso, with footnotes at their first marks. */
final class AkomaNtosoUnitWriter {

    private final MarkupPen pen;
    private final Instrument instrument;
    private final Set<Locator> marked = new HashSet<>();

    AkomaNtosoUnitWriter(MarkupPen pen, Instrument instrument) {
        this.pen = pen;
        this.instrument = instrument;
    }

    void recital(Provision unit) {
        pen.open("recital", "eId", unit.locator().toString());
        title(unit);
        paragraphs(unit);
        pen.close();
    }

    void formula(Provision unit, String name) {
        pen.open("formula", "name", name, "eId", unit.locator().toString());
        paragraphs(unit);
        pen.close();
    }

    /** A unit of the body with all that stands in it. */
    void unit(UnitTree tree) {
        var unit = tree.unit();
        pen.open(element(unit), attributes(unit));
        title(unit);
        if (!unit.text().isEmpty()) {
            pen.open(tree.below().isEmpty() ? "content" : "intro");
            paragraphs(unit);
            pen.close();
        }
        for (var i = 0; i < tree.below().size(); i++) {
            var below = tree.below().get(i);
            if (i == tree.below().size() - 1 && isWrapUp(below)) {
                wrapUp(below.unit());
            } else {
                unit(below);
            }
        }
        pen.close();
    }

    private void wrapUp(Provision unit) {
        pen.open("wrapUp", "eId", unit.locator().toString());
        paragraphs(unit);
        pen.close();
    }

    /** Whether it is words and nothing else, which is all that a {@code wrapUp} holds. */
    private static boolean isWrapUp(UnitTree tree) {
        return last(tree.unit()) == Unit.WRAP_UP
                && tree.below().isEmpty()
                && tree.unit().label().isEmpty()
                && tree.unit().heading().isEmpty();
    }

    private static Unit last(Provision unit) {
        return unit.locator().steps().getLast().unit();
    }

    private static String element(Provision unit) {
        return switch (last(unit)) {
            case PART -> "part";
            case CHAPTER -> "chapter";
            case ARTICLE -> "article";
            case PARAGRAPH -> "paragraph";
            case POINT -> "point";
            case ANNEX, PREAMBULAR_PARAGRAPH, WRAP_UP, FORMULA, TESTIMONIUM, FOOTNOTE -> "hcontainer";
        };
    }

    private static String[] attributes(Provision unit) {
        var eId = unit.locator().toString();
        return element(unit).equals("hcontainer")
                ? new String[] {"name", last(unit).prefix(), "eId", eId}
                : new String[] {"eId", eId};
    }

    private void title(Provision unit) {
        if (!unit.label().isEmpty()) {
            pen.line("num", unit.label());
        }
        if (!unit.heading().isEmpty()) {
            pen.line("heading", unit.heading());
        }
    }

    /** Its text, a line to each paragraph, with the marks where they stand. */
    private void paragraphs(Provision unit) {
        var from = 0;
        for (var line : unit.text().lines().toList()) {
            var to = from + line.length();
            var at = from;
            pen.openLine("p");
            for (var mark : unit.marks()) {
                if (mark.at() >= from && mark.at() <= to) {
                    pen.text(unit.text().substring(at, mark.at()));
                    mark(mark.footnote());
                    at = mark.at();
                }
            }
            pen.text(unit.text().substring(at, to));
            pen.close();
            from = to + 1;
        }
    }

    /** The note itself at its first mark, a reference to it at the others. */
    private void mark(Locator locator) {
        var footnote = instrument.provision(locator).orElseThrow();
        if (!marked.add(locator)) {
            pen.empty("noteRef", "href", "#" + locator, "marker", footnote.label(), "placement", "bottom");
            return;
        }
        pen.open("authorialNote", "marker", footnote.label(), "eId", locator.toString(), "placement", "bottom");
        footnote.text().lines().forEach(line -> pen.line("p", line));
        pen.close();
    }
}
