package opcit.corpus;

import java.util.List;
import java.util.Locale;
import opcit.citation.Unit;

/**
 * Writes an instrument as Akoma Ntoso 3.0 (OASIS LegalDocML), so that reading it gives the same instrument.
 *
 * <p>Resolutions and declarations are a {@code statement}, treaties an {@code act}, reports a {@code doc}. The locators
 * are the eIds. Parts and chapters hold their articles as elements, although the locators do not nest them.
 */
public final class AkomaNtosoWriter {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /** The name of the formula that holds the words before the first provision. */
    static final String OPENING = "openingFormula";

    private final Instrument instrument;
    private final MarkupPen pen =
            new MarkupPen("akomaNtoso", NAMESPACE, AkomaNtosoMeta.OPCIT, AkomaNtosoMeta.NAMESPACE);
    private final AkomaNtosoUnitWriter units;

    private AkomaNtosoWriter(Instrument instrument) {
        this.instrument = instrument;
        this.units = new AkomaNtosoUnitWriter(pen, instrument);
    }

    /** The XML document; it says that it is in UTF-8. */
    public static String write(Instrument instrument) {
        var writer = new AkomaNtosoWriter(instrument);
        writer.document();
        return writer.pen.finished();
    }

    private void document() {
        var all = instrument.provisions();
        var recitals = run(all, Unit.PREAMBULAR_PARAGRAPH);
        var formulas = run(all.subList(recitals.size(), all.size()), Unit.FORMULA);
        var conclusions = run(all.reversed(), Unit.TESTIMONIUM).reversed();
        var body = all.subList(recitals.size() + formulas.size(), all.size() - conclusions.size());
        var kind = instrument.work().kind();
        pen.open(
                switch (kind) {
                    case RESOLUTION, DECLARATION -> "statement";
                    case TREATY -> "act";
                    case REPORT -> "doc";
                },
                "name",
                kind.name().toLowerCase(Locale.ROOT));
        new AkomaNtosoMeta(pen, instrument).write();
        preface();
        preamble(recitals, formulas);
        pen.open(kind == Kind.TREATY ? "body" : "mainBody");
        UnitTree.of(body).forEach(units::unit);
        pen.close();
        conclusions(conclusions);
        pen.close();
    }

    /** Those that the units open with. */
    private static List<Provision> run(List<Provision> units, Unit unit) {
        return units.stream()
                .takeWhile(provision -> provision.locator().unit() == unit)
                .toList();
    }

    private void preface() {
        pen.open("preface");
        pen.openLine("p");
        instrument.work().particulars().symbol().ifPresent(symbol -> {
            pen.line("docNumber", symbol);
            pen.text(" ");
        });
        pen.line("docTitle", instrument.work().title());
        pen.close();
        pen.close();
    }

    private void preamble(List<Provision> recitals, List<Provision> formulas) {
        if (recitals.isEmpty() && formulas.isEmpty() && instrument.opening().isEmpty()) {
            return;
        }
        pen.open("preamble");
        if (!instrument.opening().isEmpty()) {
            pen.open("formula", "name", OPENING);
            instrument.opening().lines().forEach(line -> pen.line("p", line));
            pen.close();
        }
        if (!recitals.isEmpty()) {
            pen.open("recitals");
            recitals.forEach(units::recital);
            pen.close();
        }
        formulas.forEach(unit -> units.formula(unit, "enactingFormula"));
        pen.close();
    }

    private void conclusions(List<Provision> testimonium) {
        if (!testimonium.isEmpty()) {
            pen.open("conclusions");
            testimonium.forEach(unit -> units.formula(unit, "testimonium"));
            pen.close();
        }
    }
}
