package opcit.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.Citation;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;

/**
 * A text of the library, read provision by provision.
 *
 * @param opening the words between title and first provision: "The General Assembly,"
 * @param provisions the provisions in the order of the text
 * @param footnotes its footnotes, in order
 * @param fingerprint SHA-256 of the file it was read from, in lower-case hexadecimal
 */
public record Instrument(
        Work work,
        Adoption adoption,
        String opening,
        List<Provision> provisions,
        List<Provision> footnotes,
        String fingerprint) {

    /**
     * When and where it was adopted, as its own front and closing matter say.
     *
     * @param session "Sixty-first session"
     * @param meeting "81st plenary meeting"
     * @param distributed the date at the top of the document, which is not the date of adoption
     * @param report the report on which it was adopted: "A/61/443/Add.2 and Corr.1"
     */
    public record Adoption(
            LocalDate adopted,
            String meeting,
            Optional<String> session,
            Optional<String> agendaItem,
            Optional<LocalDate> distributed,
            Optional<String> report) {}

    public Instrument {
        provisions = List.copyOf(provisions);
        footnotes = List.copyOf(footnotes);
    }

    public InstrumentId id() {
        return work.id();
    }

    /** The provision or footnote at the locator. */
    public Optional<Provision> provision(Locator locator) {
        return Stream.concat(provisions.stream(), footnotes.stream())
                .filter(provision -> provision.locator().equals(locator))
                .findFirst();
    }

    /** How many provisions or footnotes of this kind of unit there are. */
    public long count(Unit unit) {
        return Stream.concat(provisions.stream(), footnotes.stream())
                .filter(provision -> provision.locator().unit() == unit)
                .count();
    }

    public Place place(Provision provision) {
        return new Place(id(), provision.locator());
    }

    public Citation citation(Provision provision) {
        return new Citation(place(provision), work.citedAs());
    }
}
