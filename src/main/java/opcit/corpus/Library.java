package opcit.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Names;
import opcit.citation.Place;

/**
 * The works of the catalogue, in its order, and then those added to them, with the texts that are on this machine.
 *
 * @param names every name that every work goes by
 * @param editorial what the editors wrote on provisions, whether or not their texts are here
 * @param skipped the files that took no place, and why
 */
public record Library(List<Holding> holdings, Names names, Editorial editorial, List<Skipped> skipped) {

    public Library {
        holdings = List.copyOf(holdings);
        skipped = List.copyOf(skipped);
    }

    /** The instruments whose texts are here. */
    public List<Instrument> instruments() {
        return holdings.stream().flatMap(Library::text).toList();
    }

    public Optional<Holding> holding(InstrumentId id) {
        return holdings.stream()
                .filter(holding -> holding.work().id().equals(id))
                .findFirst();
    }

    public Optional<Instrument> instrument(InstrumentId id) {
        return holding(id).stream().flatMap(Library::text).findFirst();
    }

    public Optional<Provision> provision(Place place) {
        return instrument(place.instrument()).flatMap(instrument -> instrument.provision(place.locator()));
    }

    /** The instrument that a question is about when it names none: the first of the catalogue that is here. */
    public Optional<Instrument> first() {
        return instruments().stream().findFirst();
    }

    /** The provisions in which the first instrument cites the work, by name or through a footnote. */
    public List<Locator> citedIn(InstrumentId id) {
        return citing(id, Instrument::provisions);
    }

    /** The footnotes in which the first instrument cites the work. */
    public List<Locator> citedInFootnotes(InstrumentId id) {
        return citing(id, Instrument::footnotes);
    }

    /** Every citation of a work by a provision of another text that is here, in the order of the library. */
    public List<CrossReference> crossReferences() {
        return instruments().stream()
                .flatMap(instrument -> instrument.provisions().stream()
                        .flatMap(provision -> provision.citations().stream()
                                .map(Provision.Cited::instrument)
                                .distinct()
                                .map(cited -> new CrossReference(instrument, provision, cited))))
                .toList();
    }

    private List<Locator> citing(InstrumentId id, Function<Instrument, List<Provision>> units) {
        return first().map(units).orElse(List.of()).stream()
                .filter(unit -> unit.citations().stream()
                        .anyMatch(cited -> cited.instrument().equals(id)))
                .map(Provision::locator)
                .toList();
    }

    private static Stream<Instrument> text(Holding holding) {
        return switch (holding) {
            case Holding.Present present -> Stream.of(present.instrument());
            case Holding.Missing missing -> Stream.empty();
        };
    }
}
