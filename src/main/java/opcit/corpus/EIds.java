package opcit.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Roman;
import opcit.citation.Unit;

/**
 * Reads locators from the eIds of Akoma Ntoso files or, where those are of another make, from the printed numbers.
 *
 * <p>The parts and chapters that an article stands in, and the lists that points stand in, are no steps of a locator:
 * {@code part_2__art_7} is {@code art_7}, {@code para_8__list_1__point_a} is {@code para_8__point_a}.
 */
final class EIds {

    // number = figures [ [ " " ] "bis" | letter ] | letters       "Article 16", "16 bis", "(a)", "PART III", "iv."
    private static final Pattern NUMBER = Pattern.compile(
            "(?<figures>\\d{1,6})(?:\\s?(?<bis>[A-Za-z]{1,6}))?\\W*$|\\b(?<letters>[A-Za-z]{1,6})\\W*$");

    private static final Set<Unit> DIVISIONS = Set.of(Unit.PART, Unit.CHAPTER);

    private EIds() {}

    /**
     * The locator of a unit.
     *
     * @param above the unit that it stands under
     * @param label its number as printed
     * @param turn its place among its kind, for a unit without any number
     */
    static Locator locator(String eId, Unit unit, Optional<Locator> above, String label, IntSupplier turn) {
        return ofEId(eId)
                .filter(locator -> locator.steps().getLast().unit() == unit)
                .filter(locator -> isFitting(unit, locator.steps().getLast().number()))
                .filter(locator -> above.map(holder -> locator.isWithin(holder) && !locator.equals(holder))
                        .orElse(true))
                .orElseGet(() -> {
                    var number = number(unit, label)
                            .filter(printed -> isFitting(unit, printed))
                            .orElseGet(() -> Integer.toString(turn.getAsInt()));
                    return above.map(holder -> holder.then(unit, number))
                            .orElseGet(() -> new Locator(List.of(new Locator.Step(unit, number))));
                });
    }

    /** The kind of unit that an eId's last step names. */
    static Optional<Unit> unit(String eId) {
        return ofEId(eId).map(locator -> locator.steps().getLast().unit());
    }

    private static Optional<Locator> ofEId(String eId) {
        if (eId.isEmpty()) {
            return Optional.empty();
        }
        var steps = Arrays.asList(eId.split("__", -1));
        var above = steps.subList(0, steps.size() - 1).stream().filter(EIds::isStep);
        try {
            return Optional.of(Locator.parse(
                    Stream.concat(above, Stream.of(steps.getLast())).collect(Collectors.joining("__"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isStep(String step) {
        try {
            return !DIVISIONS.contains(Locator.parse(step).unit());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> number(Unit unit, String label) {
        var number = NUMBER.matcher(label.strip());
        if (!number.find()) {
            return Optional.empty();
        }
        if (number.group("figures") != null) {
            var bis = Optional.ofNullable(number.group("bis")).orElse("");
            return Optional.of(number.group("figures") + bis.toLowerCase(Locale.ROOT));
        }
        var letters = number.group("letters").toLowerCase(Locale.ROOT);
        return unit == Unit.POINT
                ? Optional.of(letters)
                : Optional.of(Roman.number(letters)).filter(roman -> roman > 0).map(String::valueOf);
    }

    // Preambular paragraphs are counted in words: "the third preambular paragraph".
    private static boolean isFitting(Unit unit, String number) {
        return unit != Unit.PREAMBULAR_PARAGRAPH || number.matches("\\d+");
    }
}
