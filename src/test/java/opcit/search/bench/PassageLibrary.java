package opcit.search.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opcit.citation.InstrumentId;
import opcit.citation.Names;
import opcit.citation.Place;
import opcit.corpus.Editorial;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Kind;
import opcit.corpus.Library;
import opcit.corpus.Work;
import opcit.search.bench.TestCollection.Passage;

/**
 * Passages as a library of instruments, one a document.
 *
 * @param ids which passage stands at a place
 */
record PassageLibrary(Library library, Map<Place, String> ids) {

    static PassageLibrary of(List<Passage> passages) {
        var documents = passages.stream()
                .collect(groupingBy(passage -> Numbering.of(passage.title()).document(), LinkedHashMap::new, toList()));
        var holdings = new ArrayList<Holding>();
        var ids = new HashMap<Place, String>();
        documents.forEach((name, inside) -> {
            var id = new InstrumentId("text-" + (holdings.size() + 1));
            var provisions = Outline.of(inside);
            provisions.forEach((passage, provision) -> ids.put(new Place(id, provision.locator()), passage.id()));
            var instrument = new Instrument(
                    work(id, name),
                    Optional.empty(),
                    "",
                    List.copyOf(provisions.values()),
                    List.of(),
                    fingerprint(inside));
            holdings.add(new Holding.Present(instrument, false, List.of()));
        });
        return new PassageLibrary(
                new Library(holdings, new Names(Map.of()), Editorial.NONE, List.of()), Map.copyOf(ids));
    }

    String id(Place place) {
        return Objects.requireNonNull(ids.get(place));
    }

    private static Work work(InstrumentId id, String name) {
        return new Work(
                id,
                name,
                name,
                Kind.TREATY,
                List.of(),
                List.of(),
                name,
                new Work.Particulars(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    // Only to be another for other passages.
    private static String fingerprint(List<Passage> passages) {
        var words = passages.stream().map(Passage::toString).collect(joining("\n"));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
