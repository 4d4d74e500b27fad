package opcit.corpus;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the head of an Akoma Ntoso file: which work it is, and what the text says of its own adoption. */
final class AkomaNtosoMeta {

    /** The namespace of the element that holds what a text says of its adoption, for which Akoma Ntoso has no place. */
    static final String NAMESPACE = "urn:opcit:akn";

    /** The prefix of that namespace, and the name of who made the file. */
    static final String OPCIT = "opcit";

    private static final String SOURCE = "#" + OPCIT;
    // The schema demands a day; this one is no day of any text.
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private final MarkupPen pen;
    private final Instrument instrument;
    private final Optional<LocalDate> adopted;
    private final WorkIri iri;

    AkomaNtosoMeta(MarkupPen pen, Instrument instrument) {
        this.pen = pen;
        this.instrument = instrument;
        this.adopted = instrument
                .adoption()
                .map(Instrument.Adoption::adopted)
                .or(() -> instrument.work().particulars().adopted());
        this.iri = WorkIri.of(instrument.work(), adopted);
    }

    void write() {
        pen.open("meta");
        pen.open("identification", "source", SOURCE);
        work();
        expression();
        manifestation();
        pen.close();
        references();
        notes();
        instrument.adoption().ifPresent(this::adoption);
        pen.close();
    }

    private void work() {
        var work = instrument.work();
        pen.open("FRBRWork");
        names(iri.work() + "/!main", iri.work());
        alias("citedAs", Optional.of(work.citedAs()));
        alias("symbol", work.particulars().symbol());
        alias("treatySeries", work.particulars().treatySeries());
        alias("title", Optional.of(work.title()));
        day();
        pen.empty("FRBRauthor", "href", "#" + iri.author().id());
        pen.empty("FRBRcountry", "value", "un");
        pen.close();
    }

    private void alias(String name, Optional<String> value) {
        value.ifPresent(called -> pen.empty("FRBRalias", "value", called, "name", name));
    }

    private void expression() {
        pen.open("FRBRExpression");
        names(iri.expression() + "/!main", iri.expression());
        day();
        pen.empty("FRBRauthor", "href", "#" + iri.author().id());
        pen.empty("FRBRlanguage", "language", "eng");
        pen.close();
    }

    // The file's own day would make two files of one text differ, so it has that of the text.
    private void manifestation() {
        pen.open("FRBRManifestation");
        names(iri.expression() + "/!main.xml", iri.manifestation());
        day();
        pen.empty("FRBRauthor", "href", SOURCE);
        pen.empty("FRBRformat", "value", "application/akn+xml");
        pen.close();
    }

    private void names(String component, String whole) {
        pen.empty("FRBRthis", "value", component);
        pen.empty("FRBRuri", "value", whole);
    }

    private void day() {
        pen.empty(
                "FRBRdate",
                "date",
                adopted.orElse(NO_DAY).toString(),
                "name",
                adopted.isPresent() ? "adoption" : "unknown");
    }

    private void references() {
        pen.open("references", "source", SOURCE);
        organization(iri.author().id(), iri.author().written());
        organization(OPCIT, "Opcit");
        pen.close();
    }

    private void organization(String id, String name) {
        pen.empty("TLCOrganization", "eId", id, "href", "/akn/ontology/organization/" + id, "showAs", name);
    }

    /** The footnotes that no word of the text marks; the others stand at their marks. */
    private void notes() {
        var marked = new HashSet<>(instrument.provisions().stream()
                .flatMap(provision -> provision.marks().stream())
                .map(Provision.Mark::footnote)
                .toList());
        var unmarked = instrument.footnotes().stream()
                .filter(footnote -> !marked.contains(footnote.locator()))
                .toList();
        if (unmarked.isEmpty()) {
            return;
        }
        pen.open("notes", "source", SOURCE);
        for (var footnote : unmarked) {
            pen.open(
                    "note",
                    "marker",
                    footnote.label(),
                    "eId",
                    footnote.locator().toString(),
                    "placement",
                    "bottom");
            footnote.text().lines().forEach(line -> pen.line("p", line));
            pen.close();
        }
        pen.close();
    }

    private void adoption(Instrument.Adoption adoption) {
        pen.open("proprietary", "source", SOURCE);
        pen.empty(
                OPCIT + ":adoption",
                Stream.of(
                                attribute("adopted", Optional.of(adoption.adopted())),
                                attribute("meeting", Optional.of(adoption.meeting())),
                                attribute("session", adoption.session()),
                                attribute("agendaItem", adoption.agendaItem()),
                                attribute("distributed", adoption.distributed()),
                                attribute("report", adoption.report()))
                        .flatMap(attributes -> attributes)
                        .toArray(String[]::new));
        pen.close();
    }

    private static Stream<String> attribute(String name, Optional<?> value) {
        return value.stream().flatMap(present -> Stream.of(name, present.toString()));
    }
}
