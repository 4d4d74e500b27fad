package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on disk: opened when it was built from these very texts, else built beside and moved into place. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String BUILT_FROM = "opcit.builtFrom";

    private final Path folder;
    private final Analyzer analyzer;
    private final Embedder embedder;

    IndexFolder(Path folder, Analyzer analyzer, Embedder embedder) {
        this.folder = folder;
        this.analyzer = analyzer;
        this.embedder = embedder;
    }

    /** A reader over an index of this library. */
    DirectoryReader open(Library library) {
        var fingerprint = Schema.fingerprint(library, embedder.name());
        try {
            if (!isBuiltFrom(fingerprint)) {
                build(library, fingerprint);
            }
            return DirectoryReader.open(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The index folder '" + folder.toAbsolutePath() + "' cannot be written or read: make it writable, or"
                            + " set opcit.index.folder",
                    e);
        }
    }

    private boolean isBuiltFrom(String fingerprint) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return fingerprint.equals(reader.getIndexCommit().getUserData().get(BUILT_FROM));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index in {} cannot be read and is built anew: {}", folder, e.getMessage());
            return false;
        }
    }

    private void build(Library library, String fingerprint) throws IOException {
        var started = System.nanoTime();
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var building = Files.createTempDirectory(folder.toAbsolutePath().getParent(), folder.getFileName() + "-");
        try (var directory = FSDirectory.open(building);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var instrument : library.instruments()) {
                for (var provision : instrument.provisions()) {
                    add(writer, instrument, provision);
                }
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(BUILT_FROM, fingerprint).entrySet());
            writer.commit();
        }
        delete(folder);
        Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
        LOG.info(
                "Index of {} texts built in {} ms",
                library.instruments().size(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private void add(IndexWriter writer, Instrument instrument, Provision provision) throws IOException {
        var place = instrument.place(provision);
        var entries = new ArrayList<Schema.Entry>();
        entries.add(new Schema.Entry(place, new Span(0, provision.text().length()), true));
        for (var clause : provision.clauses()) {
            entries.add(new Schema.Entry(place, clause, false));
        }
        for (var entry : entries) {
            var words = entry.span().of(provision.text());
            writer.addDocument(Schema.document(entry, words, embedder.ofText(words)));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
                for (var file : inside) {
                    Files.delete(file);
                }
            }
        }
    }
}
