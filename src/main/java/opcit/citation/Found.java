package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opcit.citation.Locator.Step;

/**
 * Places that were read, before it is asked from where to where.
 *
 * @param onlyNamed whether they are places at all only when an instrument's name is joined with them
 * @param naming the instrument's name, when it is part of what was read
 */
record Found(List<Locator> locators, boolean onlyNamed, Optional<Naming> naming) {

    private static final int MOST_PLACES = 60;

    static Found of(List<Locator> locators) {
        return new Found(locators, false, Optional.empty());
    }

    static Found onlyNamed(List<Locator> locators) {
        return new Found(locators, true, Optional.empty());
    }

    Found named(Optional<Naming> name) {
        return new Found(locators, onlyNamed, name);
    }

    /** The same numbers as those of preambular paragraphs; empty when they are not numbers of paragraphs. */
    Optional<Found> inPreamble() {
        var paragraphs = locators.stream()
                .allMatch(place -> place.unit() == Unit.PARAGRAPH || place.unit() == Unit.PREAMBULAR_PARAGRAPH);
        return paragraphs
                ? Optional.of(new Found(locators.stream().map(Found::preambular).toList(), onlyNamed, naming))
                : Optional.empty();
    }

    private static Locator preambular(Locator place) {
        var steps = new ArrayList<>(place.steps());
        steps.set(0, new Step(Unit.PREAMBULAR_PARAGRAPH, steps.getFirst().number()));
        return new Locator(steps);
    }

    /** The same places below each of these. */
    Found under(List<Locator> above) {
        return new Found(
                above.stream()
                        .flatMap(upper -> locators.stream().map(lower -> under(upper, lower)))
                        .limit(MOST_PLACES)
                        .toList(),
                onlyNamed,
                naming);
    }

    // What an article counts in figures are its paragraphs, whatever they are called.
    private static Locator under(Locator upper, Locator lower) {
        var place = upper;
        for (var step : lower.steps()) {
            place = step.unit() == Unit.PARAGRAPH || step.unit() == Unit.POINT
                    ? new Label(step.number()).below(place)
                    : place.then(step.unit(), step.number());
        }
        return place;
    }

    /** The words that close each of these places' lists. */
    Found closing(String number) {
        return new Found(
                locators.stream().map(place -> place.then(Unit.WRAP_UP, number)).toList(), onlyNamed, naming);
    }
}
