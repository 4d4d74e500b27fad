package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.Citation;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Difference;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Work;
import org.jspecify.annotations.Nullable;

/**
 * A work with its whole text; without provisions when the text is missing.
 *
 * @param differences where the text is not the reference text
 * @param headnotes the editors' lines on a text that is missing; those on one that is here stand with its provisions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextBody(
        @JsonUnwrapped WorkBody work,
        List<Fact> facts,
        @Nullable String opening,
        List<ProvisionBody> provisions,
        List<ProvisionBody> footnotes,
        List<DifferenceBody> differences,
        List<HeadnoteBody> headnotes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Something that the text or the catalogue says of it: its meeting, its entry into force. */
    record Fact(String name, String value) {}

    record DifferenceBody(String locator, String citation, List<PieceBody> pieces) {}

    record PieceBody(String kind, String text, int missing) {}

    record HeadnoteBody(String locator, String citation, String text) {}

    static TextBody of(Holding holding, Library library) {
        var work = WorkBody.of(holding, library);
        return switch (holding) {
            case Holding.Missing missing ->
                new TextBody(
                        work,
                        facts(missing.work(), Optional.empty()),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        headnotes(missing.work(), library));
            case Holding.Present present -> of(work, present, library);
        };
    }

    private static TextBody of(WorkBody work, Holding.Present present, Library library) {
        var instrument = present.instrument();
        return new TextBody(
                work,
                facts(present.work(), instrument.adoption()),
                instrument.opening(),
                instrument.provisions().stream()
                        .map(provision -> ProvisionBody.of(instrument, provision, library))
                        .toList(),
                instrument.footnotes().stream()
                        .map(footnote -> ProvisionBody.of(instrument, footnote, library))
                        .toList(),
                present.differences().stream()
                        .map(difference -> difference(difference, present.work()))
                        .toList(),
                List.of());
    }

    private static DifferenceBody difference(Difference difference, Work work) {
        return new DifferenceBody(
                difference.locator().toString(),
                citation(work, difference.locator()),
                difference.pieces().stream()
                        .map(piece -> new PieceBody(
                                piece.kind().name().toLowerCase(Locale.ROOT), piece.text(), piece.missing()))
                        .toList());
    }

    private static List<HeadnoteBody> headnotes(Work work, Library library) {
        return library.editorial().headnotes(work.id()).entrySet().stream()
                .map(line -> new HeadnoteBody(line.getKey().toString(), citation(work, line.getKey()), line.getValue()))
                .toList();
    }

    private static String citation(Work work, Locator locator) {
        return new Citation(new Place(work.id(), locator), work.citedAs()).written();
    }

    private static List<Fact> facts(Work work, Optional<Instrument.Adoption> adoption) {
        var facts = new ArrayList<Fact>();
        var known = work.particulars();
        adoption.map(Instrument.Adoption::adopted).or(known::adopted).ifPresent(day -> add(facts, "Adopted", day));
        known.adoptedBy().ifPresent(by -> facts.add(new Fact("Adopted by", by)));
        known.inForce().ifPresent(day -> add(facts, "In force since", day));
        known.treatySeries().ifPresent(volume -> facts.add(new Fact("Treaty Series", volume)));
        adoption.stream().flatMap(TextBody::facts).forEach(facts::add);
        return facts;
    }

    private static Stream<Fact> facts(Instrument.Adoption adoption) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Meeting", adoption.meeting()));
        adoption.session().ifPresent(session -> facts.add(new Fact("Session", session)));
        adoption.agendaItem().ifPresent(item -> facts.add(new Fact("Agenda item", item)));
        adoption.report().ifPresent(report -> facts.add(new Fact("Report", report)));
        adoption.distributed().ifPresent(day -> add(facts, "Distributed", day));
        return facts.stream().filter(fact -> !fact.value().isEmpty());
    }

    private static void add(List<Fact> facts, String name, LocalDate day) {
        facts.add(new Fact(name, DAY.format(day)));
    }
}
