package opcit.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a provision stands in its instrument, outermost step first; written as an Akoma Ntoso eId. */
public record Locator(List<Step> steps) {

    // locator = step *( "__" step )
    // step    = prefix "_" number           rec_3, para_8, art_16, point_a, wrapup_1
    // number  = digits [ letters ] | letters | from-end
    // from-end = "last" [ "-" digit ]      the last, the last but one; no eId, but as people name places: which number
    //                                      it is, the text itself knows
    private static final Pattern STEP =
            Pattern.compile("([a-z]{2,11})_([0-9]{1,6}[a-z]{0,6}|last(?:-[1-9])?|[a-z]{1,6})");
    private static final Pattern FROM_END = Pattern.compile("last(?:-([1-9]))?");

    private static final String JOINT = "__";

    /** One step down: the kind of unit and its number or letter as the text counts it. */
    public record Step(Unit unit, String number) {

        public Step {
            if (!STEP.matcher(unit.prefix() + "_" + number).matches()) {
                throw new IllegalArgumentException("'" + number + "' is not a number or letter of a provision");
            }
        }

        /** Counted from the end: the last for 0, the last but one for 1; 9 at most. */
        static Step fromEnd(Unit unit, int after) {
            return new Step(unit, after == 0 ? "last" : "last-" + after);
        }

        /** How many stand after it, when it is counted from the end. */
        public OptionalInt after() {
            var matcher = FROM_END.matcher(number);
            if (!matcher.matches()) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)));
        }

        @Override
        public String toString() {
            return unit.prefix() + "_" + number;
        }
    }

    public Locator {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a locator has at least one step");
        }
    }

    public static Locator of(Unit unit, int number) {
        return new Locator(List.of(new Step(unit, Integer.toString(number))));
    }

    /**
     * Reads an eId such as {@code art_16__para_4__point_a}.
     *
     * @throws IllegalArgumentException quoting the input when it is not an eId
     */
    public static Locator parse(String eId) {
        try {
            return new Locator(
                    Arrays.stream(eId.split(JOINT, -1)).map(Locator::step).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + eId + "' is not a locator: write it as rec_3, para_8, fn_8 or art_16__para_4__point_a", e);
        }
    }

    private static Step step(String written) {
        var matcher = STEP.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + written + "' is not a step of a locator");
        }
        return new Step(Unit.ofPrefix(matcher.group(1)), matcher.group(2));
    }

    /** The unit that the outermost step names. */
    public Unit unit() {
        return steps.getFirst().unit();
    }

    /** The outermost unit that this stands in: the article, the paragraph of a resolution. */
    public Locator outermost() {
        return new Locator(steps.subList(0, 1));
    }

    /** The locator one step up; empty for an outermost unit. */
    public Optional<Locator> parent() {
        return steps.size() == 1 ? Optional.empty() : Optional.of(new Locator(steps.subList(0, steps.size() - 1)));
    }

    /** Whether a step of it is counted from the end, so that only the text knows which place it is. */
    public boolean countsFromEnd() {
        return steps.stream().anyMatch(step -> step.after().isPresent());
    }

    /** Whether this is the place itself or stands under it. */
    public boolean isWithin(Locator place) {
        return steps.size() >= place.steps.size()
                && steps.subList(0, place.steps.size()).equals(place.steps);
    }

    /** The locator one step further down. */
    public Locator then(Unit unit, String number) {
        return new Locator(
                Stream.concat(steps.stream(), Stream.of(new Step(unit, number))).toList());
    }

    /** The eId. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(JOINT));
    }
}
