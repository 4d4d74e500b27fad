package opcit.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Names;
import opcit.citation.Place;

/** All works of the catalogue, in its order, with the texts that are on this machine. */
public record Library(List<Holding> holdings, Names names) {

    public Library {
        holdings = List.copyOf(holdings);
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

    /** Where the first instrument cites the work. */
    public List<Locator> citedIn(InstrumentId id) {
        return first().stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .filter(provision -> provision.citations().stream()
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
