package opcit.corpus;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opcit.citation.InstrumentId;

/** Libraries of invented works whose texts are not there, for tests of the rooms inside this one. */
public final class Shelf {

    private Shelf() {}

    /**
     * A library of these works, none of whose texts is there yet.
     *
     * @param added the folder that keeps what is added; there is no other
     */
    public static Corpus of(List<Work> works, Map<InstrumentId, Reference> references, Path added) {
        return new Corpus(new Catalogue(works), references, Editorial.NONE, List.of(), added);
    }

    /** A treaty that no one ever signed. */
    public static Work treaty(InstrumentId id, String title, String citedAs, List<String> addresses) {
        var none = Work.Particulars.NONE;
        return new Work(
                id,
                title,
                citedAs,
                Kind.TREATY,
                List.of(),
                List.of(),
                "invented",
                new Work.Particulars(
                        none.symbol(),
                        none.treatySeries(),
                        none.page(),
                        none.adopted(),
                        none.inForce(),
                        none.adoptedBy(),
                        addresses.stream().map(URI::create).toList(),
                        none.bodies()));
    }

    /** The works of the catalogue that Opcit ships. */
    public static List<Work> catalogued() {
        return Catalogue.read(Path.of("index/catalogue.yaml")).works();
    }

    /** What the instrument would be known by as the reference text of its work. */
    public static Reference reference(Instrument instrument) {
        return Reference.of(instrument);
    }
}
