package opcit.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Citation;
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
 * @param absent a plain sentence for each that does not exist, saying how many there are
 */
record Lookup(List<Found> found, List<String> absent) {

    record Found(Instrument instrument, Provision provision) {}

    static Lookup of(List<Understanding.Cited> cited, Library library) {
        var found = new LinkedHashSet<Found>();
        var absent = new LinkedHashSet<String>();
        for (var one : cited) {
            var instrument = one.instrument()
                    .<Optional<Instrument>>map(library::instrument)
                    .orElseGet(library::first);
            if (instrument.isEmpty()) {
                absent.add("No text is on this machine to look this up in.");
                continue;
            }
            instrument
                    .get()
                    .provision(one.locator())
                    .ifPresentOrElse(
                            provision -> found.add(new Found(instrument.get(), provision)),
                            () -> absent.add(doesNotExist(one, instrument.get())));
        }
        return new Lookup(new ArrayList<>(found), new ArrayList<>(absent));
    }

    private static String doesNotExist(Understanding.Cited cited, Instrument instrument) {
        var asked = new Citation(
                        new Place(instrument.id(), cited.locator()),
                        instrument.work().citedAs())
                .inWords();
        return "There is no %s in %s: it has %s."
                .formatted(asked, instrument.work().citedAs(), counts(instrument));
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
            case ARTICLE, POINT, FOOTNOTE, CHAPTER, PART -> unit.name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
