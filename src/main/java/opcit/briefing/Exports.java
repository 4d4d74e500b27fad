package opcit.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import opcit.citation.CitationStyle;
import opcit.corpus.Library;

/** Takes briefings out of the house: every pin is held against its text once more, then written. */
public final class Exports {

    private final Supplier<Library> library;
    private final Clock clock;

    Exports(Supplier<Library> library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** The same briefing over the same texts gives the same bytes on the same day. */
    public byte[] export(Briefing briefing, ExportFormat format, CitationStyle style) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return format.write(new PaperMaker(library.get(), style).paper(briefing, today));
    }
}
