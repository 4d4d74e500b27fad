package opcit.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opcit.search.bench.TestCollection.Passage;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene's BM25 as it comes: its English analyzer, one field, a passage a document. */
final class PlainWords implements Retrieval {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final QueryBuilder queries = new QueryBuilder(new EnglishAnalyzer());
    private final IndexSearcher lucene;

    PlainWords(List<Passage> passages) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
                for (var passage : passages) {
                    var document = new Document();
                    document.add(new StringField(ID, passage.id(), Field.Store.YES));
                    document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.lucene = new IndexSearcher(DirectoryReader.open(directory));
            lucene.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be written", e);
        }
    }

    @Override
    public List<String> find(String question, int limit) {
        var query = queries.createBooleanQuery(TEXT, question);
        return query == null
                ? List.of()
                : Arrays.stream(found(() -> lucene.search(query, limit).scoreDocs))
                        .map(hit -> found(() -> lucene.storedFields().document(hit.doc)))
                        .map(document -> document.get(ID))
                        .toList();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T found(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot be read", e);
        }
    }
}
