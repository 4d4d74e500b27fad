package opcit.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import opcit.citation.Authority;
import opcit.citation.Citation;
import opcit.citation.CitationStyle;
import opcit.citation.InstrumentId;
import opcit.citation.Notes;
import opcit.corpus.Holding;
import opcit.corpus.Library;
import opcit.corpus.Work;

/** Holds a briefing against the texts and makes a paper of it. */
final class PaperMaker {

    private static final String NOT_HERE = "The text is not on this machine.";

    private final Library library;
    private final CitationStyle style;

    PaperMaker(Library library, CitationStyle style) {
        this.library = library;
        this.style = style;
    }

    Paper paper(Briefing briefing, LocalDate today) {
        var pins = briefing.pins();
        var notes = Notes.of(
                pins.stream()
                        .map(pin -> new Notes.Reference(
                                authority(pin.place().instrument()), pin.place().locator()))
                        .toList(),
                style);
        var entries = new ArrayList<Paper.Entry>();
        for (var i = 0; i < pins.size(); i++) {
            var pin = pins.get(i);
            entries.add(new Paper.Entry(
                    i + 1, pin, Check.of(pin, library), Check.lead(pin, library), notes.get(i), pin.note()));
        }
        var sections = briefing.sections().stream()
                .map(section -> new Paper.Section(
                        section.heading(),
                        entries.stream()
                                .filter(entry -> section.pins().contains(entry.pin()))
                                .toList()))
                .toList();
        return new Paper(briefing.title(), today, style == CitationStyle.SHORT, sections, sources(pins));
    }

    private List<Paper.Source> sources(List<Pin> pins) {
        var places = new LinkedHashMap<InstrumentId, List<String>>();
        for (var pin : pins) {
            var cited = new Citation(pin.place(), "").written().substring(2);
            var known = places.computeIfAbsent(pin.place().instrument(), id -> new ArrayList<>());
            if (!known.contains(cited)) {
                known.add(cited);
            }
        }
        return places.entrySet().stream()
                .map(entry -> new Paper.Source(
                        authority(entry.getKey()),
                        fingerprint(entry.getKey()),
                        status(entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    private String fingerprint(InstrumentId id) {
        return library.instrument(id).map(text -> text.fingerprint()).orElse("");
    }

    private String status(InstrumentId id) {
        return library.holding(id)
                .map(holding -> switch (holding) {
                    case Holding.Missing missing -> NOT_HERE;
                    case Holding.Present present -> status(present);
                })
                .orElse(NOT_HERE);
    }

    private static String status(Holding.Present text) {
        if (!text.checked()) {
            return "No reference text is known that it could be held against.";
        }
        return text.differences().isEmpty()
                ? "The reference text to the letter."
                : "Differs from the reference text in %d of its units."
                        .formatted(text.differences().size());
    }

    /** The facts of an instrument of the library; of one that left it, its id is all that is known. */
    private Authority authority(InstrumentId id) {
        return library.holding(id)
                .map(holding -> authority(holding.work()))
                .orElseGet(() -> Authority.unknown(id.value()));
    }

    private static Authority authority(Work work) {
        var facts = work.particulars();
        return new Authority(
                switch (work.kind()) {
                    case RESOLUTION -> Authority.Sort.RESOLUTION;
                    case DECLARATION -> Authority.Sort.DECLARATION;
                    case TREATY -> Authority.Sort.TREATY;
                    case REPORT -> Authority.Sort.REPORT;
                },
                work.title(),
                work.citedAs(),
                facts.symbol(),
                facts.treatySeries(),
                facts.page(),
                facts.adopted(),
                facts.inForce(),
                facts.adoptedBy());
    }
}
