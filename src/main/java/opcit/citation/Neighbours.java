package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opcit.citation.Locator.Step;

/** Finds the places that stand beside a place, by their label alone. */
final class Neighbours {

    private Neighbours() {}

    /**
     * The place beside this one that bears the label: (b) beside 3 (a), (5) beside 3 (4) (a), (h) beside 2 (g) (ii).
     *
     * @param topToo whether the label may be that of the outermost step
     */
    static Optional<Locator> beside(Locator place, Label label, boolean topToo) {
        var steps = place.steps();
        for (var at = steps.size() - 1; at >= 0; at--) {
            if (isAlike(steps, at, label) && (at > 0 || topToo)) {
                return Optional.of(withLast(steps.subList(0, at + 1), label));
            }
        }
        return Optional.empty();
    }

    private static boolean isAlike(List<Step> steps, int at, Label label) {
        var unit = steps.get(at).unit();
        var known = new Label(steps.get(at).number());
        if ((unit != Unit.PARAGRAPH && unit != Unit.POINT) || known.isFigures() != label.isFigures()) {
            return false;
        }
        // Below a point, points are counted in roman numbers: after (g) (ii) comes (iii) or (h).
        var below = at > 0 && steps.get(at - 1).unit() == Unit.POINT;
        return label.isFigures() || label.isRoman() || !(below && known.isRoman());
    }

    /** The places after the first up to and including the other; the other alone when no row leads there. */
    static List<Locator> upTo(Locator first, Locator other) {
        var from = first.steps().getLast();
        var to = other.steps().getLast();
        if (!first.parent().equals(other.parent()) || from.unit() != to.unit()) {
            return List.of(other);
        }
        return new Label(from.number())
                .upTo(new Label(to.number())).stream()
                        .map(label -> withLast(other.steps(), label))
                        .toList();
    }

    private static Locator withLast(List<Step> steps, Label label) {
        var changed = new ArrayList<>(steps);
        changed.add(new Step(changed.removeLast().unit(), label.number()));
        return new Locator(changed);
    }
}
