package opcit.corpus;

import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.Names;
import opcit.corpus.formats.UnreadableText;

/** Makes an instrument of a work and the paragraphs of its text. */
final class InstrumentReader {

    private final List<Work> works;
    private final Names names;

    /** @param works the works that texts may cite */
    InstrumentReader(List<Work> works, Names names) {
        this.works = List.copyOf(works);
        this.names = names;
    }

    /** @throws UnreadableText when the text does not have the structure of its kind */
    Instrument read(Work work, List<String> paragraphs) {
        return instrument(work, reader(work.kind()).read(new Lines(paragraphs)));
    }

    /** Which kind of text the paragraphs are, as far as their structure tells. */
    static Kind kind(List<String> paragraphs, String title) {
        if (ResolutionReader.fits(paragraphs)) {
            return Kind.RESOLUTION;
        }
        if (TreatyReader.fits(paragraphs)) {
            return title.contains("Declaration") ? Kind.DECLARATION : Kind.TREATY;
        }
        if (ReportReader.fits(paragraphs)) {
            return Kind.REPORT;
        }
        throw new UnreadableText(
                "it has neither articles, nor the opening words of a resolution, nor paragraphs numbered"
                        + " from 1; see whether its numbers and headings were lost when it was saved");
    }

    Instrument instrument(Work work, TextReader.Reading reading) {
        var citable = works.stream().filter(work::mayCite).toList();
        var footnotes = new FootnoteReader(citable, names).read(reading.footnotes());
        var provisions = new ProvisionReader(citable, names, footnotes);
        return new Instrument(
                work,
                reading.adoption(),
                reading.opening(),
                reading.units().stream().map(provisions::read).toList(),
                footnotes,
                fingerprint(reading));
    }

    private static TextReader reader(Kind kind) {
        return switch (kind) {
            case TREATY, DECLARATION -> new TreatyReader();
            case RESOLUTION -> new ResolutionReader();
            case REPORT -> new ReportReader();
        };
    }

    private static String fingerprint(TextReader.Reading reading) {
        return Hash.of(reading.units().stream()
                .map(unit -> String.join("\t", unit.locator().toString(), unit.label(), unit.heading(), unit.text()))
                .collect(Collectors.joining("\n", reading.opening() + "\n", String.join("\n", reading.footnotes()))));
    }
}
