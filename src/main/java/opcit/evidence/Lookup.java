package opcit.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.citation.Citation;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.question.Understanding;

/**
 * The provisions that a question names, looked up exactly.
 *
 * @param found those that exist, in the order in which they were named
 * @param missed those that do not exist
 */
record Lookup(List<Found> found, List<Absent> missed) {

    record Found(Instrument instrument, Provision provision) {}

    record Absent(Instrument instrument, Locator locator) {

        String sentence() {
            var asked = new Citation(
                            new Place(instrument.id(), locator),
                            instrument.work().citedAs())
                    .inWords();
            return "There is no %s in %s: %s."
                    .formatted(
                            asked,
                            instrument.work().citedAs(),
                            last().map(last -> (locator.parent().isEmpty() ? "it" : "the article") + " ends at " + last)
                                    .orElseGet(() -> "it has " + counts(instrument)));
        }

        /** The last of what it would stand among, in words, where something beyond that is meant. */
        private Optional<String> last() {
            return instrument.provisions().stream()
                    .filter(provision -> locator.unit() == Unit.ARTICLE && !locator.countsFromEnd())
                    .map(Provision::locator)
                    .filter(place -> place.parent().equals(locator.parent()))
                    .filter(place -> unit(place) == unit(locator))
                    .reduce((before, last) -> last)
                    .filter(last -> number(last) < number(locator))
                    .map(last -> new Citation(
                                    new Place(instrument.id(), last),
                                    instrument.work().citedAs())
                            .inWords());
        }

        private static Unit unit(Locator place) {
            return place.steps().getLast().unit();
        }

        private static int number(Locator place) {
            return Integer.parseInt("0" + place.steps().getLast().number().replaceAll("\\D.*", ""));
        }
    }

    static Lookup of(List<Understanding.Cited> cited, Library library) {
        var found = new LinkedHashSet<Found>();
        var missed = new LinkedHashSet<Absent>();
        for (var one : cited) {
            var instrument = one.instrument()
                    .<Optional<Instrument>>map(library::instrument)
                    .orElseGet(library::first);
            instrument.ifPresent(text -> text.provision(one.locator())
                    .ifPresentOrElse(
                            provision -> found.add(new Found(text, provision)),
                            () -> missed.add(new Absent(text, one.locator()))));
        }
        return new Lookup(new ArrayList<>(found), new ArrayList<>(missed));
    }

    /** A plain sentence for each of those found that states no number and no date, itself or below. */
    List<String> withoutFigure() {
        return found.stream()
                .filter(one -> one.instrument().under(one.provision().locator()).stream()
                        .noneMatch(Quantities::statesOne))
                .map(one -> "%s states no number, amount or date."
                        .formatted(one.instrument().citation(one.provision()).written()))
                .toList();
    }

    /** A plain sentence for each that does not exist, saying how many there are. */
    List<String> absent() {
        return missed.isEmpty() && found.isEmpty()
                ? List.of("No text is on this machine to look this up in.")
                : missed.stream().map(Absent::sentence).toList();
    }

    /** The provisions that stand where the first of those that do not exist would be looked for. */
    List<Exhibit> neighbours(int most) {
        return missed.stream()
                .findFirst()
                .map(absent -> neighbours(absent, most))
                .orElse(List.of());
    }

    private static List<Exhibit> neighbours(Absent absent, int most) {
        var around = absent.locator().parent().stream()
                .flatMap(parent -> absent.instrument().under(parent).stream())
                .toList();
        var alike = absent.instrument().provisions().stream()
                .filter(provision ->
                        provision.locator().unit() == absent.locator().unit())
                .toList();
        var candidates = Stream.of(around, alike, absent.instrument().provisions())
                .map(Lookup::withWords)
                .filter(provisions -> !provisions.isEmpty())
                .findFirst()
                .orElse(List.of());
        var last = candidates.subList(Math.max(0, candidates.size() - most), candidates.size());
        return IntStream.range(0, last.size())
                .mapToObj(i -> new Exhibit(i + 1, absent.instrument(), last.get(i), Focus.whole(last.get(i))))
                .toList();
    }

    private static List<Provision> withWords(List<Provision> provisions) {
        return provisions.stream()
                .filter(provision -> !provision.text().isEmpty())
                .toList();
    }

    private static String counts(Instrument instrument) {
        return Stream.of(Unit.PREAMBULAR_PARAGRAPH, Unit.PARAGRAPH, Unit.ARTICLE, Unit.FOOTNOTE)
                .filter(unit -> instrument.count(unit) > 0)
                .map(unit -> instrument.count(unit) + " " + plural(unit))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Lookup::joined));
    }

    private static String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String plural(Unit unit) {
        return switch (unit) {
            case PREAMBULAR_PARAGRAPH -> "preambular paragraphs";
            case PARAGRAPH -> "operative paragraphs";
            case ARTICLE, POINT, FOOTNOTE, ANNEX, CHAPTER, PART, WRAP_UP, FORMULA, TESTIMONIUM ->
                unit.name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
