package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import org.jspecify.annotations.Nullable;

/** A work with its whole text; without provisions when the text is missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextBody(
        @JsonUnwrapped WorkBody work,
        @Nullable LocalDate adopted,
        List<Fact> facts,
        @Nullable String opening,
        List<ProvisionBody> provisions,
        List<ProvisionBody> footnotes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Something that the text says of itself: its meeting, its session. */
    record Fact(String name, String value) {}

    static TextBody of(Holding holding, Library library) {
        var work = WorkBody.of(holding, library);
        return switch (holding) {
            case Holding.Missing missing -> new TextBody(work, null, List.of(), null, List.of(), List.of());
            case Holding.Present present -> of(work, present.instrument());
        };
    }

    private static TextBody of(WorkBody work, Instrument instrument) {
        return new TextBody(
                work,
                instrument.adoption().adopted(),
                facts(instrument.adoption()),
                instrument.opening(),
                instrument.provisions().stream().map(ProvisionBody::of).toList(),
                instrument.footnotes().stream().map(ProvisionBody::of).toList());
    }

    private static List<Fact> facts(Instrument.Adoption adoption) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Adopted", DAY.format(adoption.adopted())));
        facts.add(new Fact("Meeting", adoption.meeting()));
        adoption.session().ifPresent(session -> facts.add(new Fact("Session", session)));
        adoption.agendaItem().ifPresent(item -> facts.add(new Fact("Agenda item", item)));
        adoption.report().ifPresent(report -> facts.add(new Fact("Report", report)));
        adoption.distributed().ifPresent(day -> facts.add(new Fact("Distributed", DAY.format(day))));
        return facts;
    }
}
