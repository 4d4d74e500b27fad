package opcit.search;

import java.util.Optional;
import opcit.corpus.Library;
import org.apache.lucene.analysis.Analyzer;

/** Searchers over the index that a folder holds. */
record LuceneIndex(IndexFolder folder, Analyzer questions, Embedder embedder) implements CurrentSearcher.Index {

    @Override
    public LuceneSearcher open(Library library) {
        return new LuceneSearcher(folder.open(library), questions, embedder);
    }

    @Override
    public LuceneSearcher byWords(Library library) {
        return new LuceneSearcher(folder.byWords(library), questions, embedder);
    }

    @Override
    public int unread(Library library) {
        return folder.unread(library);
    }

    @Override
    public Optional<Progress> progress() {
        return folder.progress();
    }
}
