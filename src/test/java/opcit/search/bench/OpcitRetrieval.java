package opcit.search.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.search.Hit;
import opcit.search.Scope;
import opcit.search.SearchRoom;
import opcit.search.bench.TestCollection.Passage;

/** Opcit's own search room over the passages. */
final class OpcitRetrieval implements Retrieval {

    private final SearchRoom.Opened opened;
    private final Function<Place, String> ids;

    private OpcitRetrieval(SearchRoom.Opened opened, Function<Place, String> ids) {
        this.opened = opened;
        this.ids = ids;
    }

    static OpcitRetrieval over(List<Passage> passages, SearchRoom room, Path index) {
        var asLibrary = PassageLibrary.of(passages);
        return new OpcitRetrieval(room.open(asLibrary.library(), index), asLibrary::id);
    }

    /** Provisions are found by the addresses of their places. */
    static OpcitRetrieval over(Library library, SearchRoom room, Path index) {
        return new OpcitRetrieval(room.open(library, index), Place::href);
    }

    @Override
    public List<String> find(String question, int limit) {
        return opened.searcher().search(question, new Scope.Library(), limit).best().stream()
                .map(Hit::place)
                .map(ids)
                .toList();
    }

    @Override
    public void close() {
        opened.close();
    }
}
