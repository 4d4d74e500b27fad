package opcit.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.formats.UnreadableText;

/** Reads units from the preamble, body and conclusions of an Akoma Ntoso file, in the order of the text. */
final class AkomaNtosoUnitReader {

    private static final Set<Unit> DIVISIONS = Set.of(Unit.PART, Unit.CHAPTER);
    private static final Set<Unit> NEVER_OUTERMOST = Set.of(Unit.POINT, Unit.WRAP_UP);

    /** The units of one kind that stand under one other, or under none. */
    private record Kin(Unit unit, Optional<Locator> above) {}

    private final AkomaNtosoNotes notes;
    private final List<Outline.Printed> units = new ArrayList<>();
    private final Set<Locator> taken = new HashSet<>();
    private final Map<Kin, Integer> counts = new HashMap<>();
    private String opening = "";

    AkomaNtosoUnitReader(AkomaNtosoNotes notes) {
        this.notes = notes;
    }

    /** Reads the opening words, the preambular paragraphs and the enacting formula. */
    void preamble(Markup.Element preamble) {
        for (var part : AkomaNtosoContent.of(preamble, false, notes).parts()) {
            switch (part) {
                case AkomaNtosoContent.Part.Line line -> inPreamble(line.text(), "");
                case AkomaNtosoContent.Part.Below below -> {
                    if (below.unit() == Unit.FORMULA) {
                        inPreamble(
                                AkomaNtosoContent.of(below.element(), true, notes)
                                        .words(notes),
                                below.element().attribute("name"));
                    } else {
                        recital(below.element());
                    }
                }
            }
        }
    }

    private void inPreamble(String text, String formula) {
        if (units.isEmpty()
                && opening.isEmpty()
                && (formula.equals(AkomaNtosoWriter.OPENING) || text.matches("The .*,"))) {
            opening = AkomaNtosoNotes.plain(text);
        } else if (!formula.isEmpty() || text.endsWith(":")) {
            add(next(Unit.FORMULA), text);
        } else {
            add(next(Unit.PREAMBULAR_PARAGRAPH), text);
        }
    }

    // A preambular paragraph is cited whole, whatever lists stand in it.
    private void recital(Markup.Element recital) {
        var content = AkomaNtosoContent.of(recital, true, notes);
        var locator = EIds.locator(
                recital.attribute("eId"),
                Unit.PREAMBULAR_PARAGRAPH,
                Optional.empty(),
                content.number(),
                () -> turn(Unit.PREAMBULAR_PARAGRAPH, Optional.empty()));
        add(new Outline.Printed(locator, content.number(), content.heading(), content.words(notes)));
    }

    /** Reads the units of the body. */
    void body(Markup.Element body) {
        var parts = AkomaNtosoContent.of(body, false, notes).parts();
        if (parts.isEmpty()) {
            throw new UnreadableText("its body holds no provision");
        }
        for (var part : parts) {
            switch (part) {
                case AkomaNtosoContent.Part.Below below -> unit(below, Optional.empty());
                case AkomaNtosoContent.Part.Line line ->
                    throw new UnreadableText("these words stand in no article or paragraph: '%s'"
                            .formatted(UnreadableText.abbreviated(AkomaNtosoNotes.plain(line.text()))));
            }
        }
    }

    private void unit(AkomaNtosoContent.Part.Below below, Optional<Locator> above) {
        var unit = below.unit() == Unit.POINT && above.isEmpty() ? Unit.PARAGRAPH : below.unit();
        var content = AkomaNtosoContent.of(below.element(), !DIVISIONS.contains(unit), notes);
        var locator =
                EIds.locator(below.element().attribute("eId"), unit, above, content.number(), () -> turn(unit, above));
        add(new Outline.Printed(locator, content.number(), content.heading(), String.join("\n", content.opening())));
        var closing = new ArrayList<String>();
        for (var part : content.rest()) {
            switch (part) {
                case AkomaNtosoContent.Part.Line line -> closing.add(line.text());
                case AkomaNtosoContent.Part.Below inner -> {
                    close(locator, closing);
                    unit(inner, holder(locator, inner.unit()));
                }
            }
        }
        close(locator, closing);
    }

    /** What a unit's locator begins with that stands in this one: articles are not counted by their parts. */
    private static Optional<Locator> holder(Locator locator, Unit inner) {
        var division = DIVISIONS.contains(locator.steps().getLast().unit());
        return division && !NEVER_OUTERMOST.contains(inner) ? Optional.empty() : Optional.of(locator);
    }

    /** Words after the units below close the unit that they stand in. */
    private void close(Locator holder, List<String> closing) {
        if (!closing.isEmpty()) {
            var turn = turn(Unit.WRAP_UP, Optional.of(holder));
            add(holder.then(Unit.WRAP_UP, Integer.toString(turn)), String.join("\n", closing));
            closing.clear();
        }
    }

    /** Reads the testimonium; dates and signatures are left, as they are in files of other formats. */
    void conclusions(Markup.Element conclusions) {
        conclusions
                .all("p")
                .map(notes::words)
                .filter(line -> TreatyReader.TESTIMONIUM
                        .matcher(AkomaNtosoNotes.plain(line))
                        .matches())
                .forEach(line -> add(next(Unit.TESTIMONIUM), line));
    }

    /** The words before the first unit: "The General Assembly,"; empty when there are none. */
    String opening() {
        return opening;
    }

    /** The units in the order of the text, with marks as print has them. */
    List<Outline.Printed> units() {
        return units.stream()
                .map(unit ->
                        new Outline.Printed(unit.locator(), unit.label(), unit.heading(), notes.printed(unit.text())))
                .toList();
    }

    private Locator next(Unit unit) {
        return Locator.of(unit, turn(unit, Optional.empty()));
    }

    private int turn(Unit unit, Optional<Locator> above) {
        return 1 + counts.getOrDefault(new Kin(unit, above), 0);
    }

    private void add(Locator locator, String text) {
        add(new Outline.Printed(locator, "", "", text));
    }

    private void add(Outline.Printed unit) {
        if (!taken.add(unit.locator())) {
            throw new UnreadableText("it has two units that are %s".formatted(unit.locator()));
        }
        var last = unit.locator().steps().getLast().unit();
        counts.merge(new Kin(last, unit.locator().parent()), 1, Integer::sum);
        units.add(unit);
    }
}
