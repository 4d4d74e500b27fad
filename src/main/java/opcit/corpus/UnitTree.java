package opcit.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import opcit.citation.Unit;

/** A unit with what stands under it, or in it as articles stand in a part although their locators do not say so. */
record UnitTree(Provision unit, List<UnitTree> below) {

    /** Nests units that follow each other in the order of the text; read from the top down, the order is the same. */
    static List<UnitTree> of(List<Provision> units) {
        var outermost = new ArrayList<UnitTree>();
        var open = new ArrayDeque<UnitTree>();
        for (var unit : units) {
            while (!open.isEmpty() && !open.getFirst().holds(unit)) {
                open.removeFirst();
            }
            var tree = new UnitTree(unit, new ArrayList<>());
            (open.isEmpty() ? outermost : open.getFirst().below).add(tree);
            open.addFirst(tree);
        }
        return outermost;
    }

    private boolean holds(Provision other) {
        var locator = unit.locator();
        if (other.locator().isWithin(locator)) {
            return true;
        }
        var outermost = locator.parent().isEmpty();
        return switch (locator.unit()) {
            case PART -> outermost && other.locator().unit() != Unit.PART;
            case CHAPTER ->
                outermost
                        && other.locator().unit() != Unit.PART
                        && other.locator().unit() != Unit.CHAPTER;
            case ANNEX, PREAMBULAR_PARAGRAPH, PARAGRAPH, ARTICLE, POINT, WRAP_UP, FORMULA, TESTIMONIUM, FOOTNOTE ->
                false;
        };
    }
}
