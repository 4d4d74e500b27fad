package opcit.search.bench;

import java.nio.file.Path;
import java.util.List;
import opcit.search.Scope;
import opcit.search.SearchRoom;
import opcit.search.bench.TestCollection.Passage;

/** Opcit's own search room over the passages. */
final class OpcitRetrieval implements Retrieval {

    private final PassageLibrary passages;
    private final SearchRoom.Opened opened;

    OpcitRetrieval(List<Passage> passages, SearchRoom room, Path index) {
        this.passages = PassageLibrary.of(passages);
        this.opened = room.open(this.passages.library(), index);
    }

    @Override
    public List<String> find(String question, int limit) {
        return opened.searcher().search(question, new Scope.Library(), limit).best().stream()
                .map(hit -> passages.id(hit.place()))
                .toList();
    }

    @Override
    public void close() {
        opened.close();
    }
}
