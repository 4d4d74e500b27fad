package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import opcit.corpus.Library;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on disk: opened when it was built from these very texts, else built beside and moved into place. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    // Beside the index, so that the next one need not embed the same words again.
    private static final String VECTORS = "vectors.bin";
    private static final int LOGGED_EACH = 500;
    private static final String BUILT_FROM = "opcit.builtFrom";

    private final Path folder;
    private final Path shipped;
    private final Embedder embedder;
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();

    IndexFolder(Path folder, Path shipped, Embedder embedder) {
        this.folder = folder;
        this.shipped = shipped;
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
            throw unusable(e);
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

    /** How many passages of the library are not known by their meaning and would have to be read for it; 0 or more. */
    int unread(Library library) {
        return isBuiltFrom(Schema.fingerprint(library, embedder.name())) ? 0 : unread(library, known());
    }

    private static int unread(Library library, KnownVectors vectors) {
        var unread = new AtomicInteger();
        Passages.of(library, readings -> {
                    if (vectors.known(readings).isEmpty()) {
                        unread.incrementAndGet();
                    }
                    return Optional.empty();
                })
                .forEach(block -> {});
        return unread.get();
    }

    /** A reader over an index of this library in memory, with the meanings that are known: ready at once. */
    DirectoryReader byWords(Library library) {
        var vectors = known();
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, configuration())) {
                write(
                        writer,
                        Passages.of(library, readings -> vectors.known(readings).map(Meaning::new)));
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** How far the texts that are being indexed are read for their meaning; empty when none are. */
    Optional<Progress> progress() {
        return Optional.ofNullable(progress.get());
    }

    private void build(Library library, String fingerprint) throws IOException {
        var started = System.nanoTime();
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var building = Files.createTempDirectory(folder.toAbsolutePath().getParent(), folder.getFileName() + "-");
        var vectors = known();
        try (var directory = FSDirectory.open(building);
                var writer = new IndexWriter(directory, configuration())) {
            write(writer, Passages.of(library, reading(vectors, unread(library, vectors))));
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(BUILT_FROM, fingerprint).entrySet());
            writer.commit();
        } finally {
            progress.set(null);
        }
        vectors.write(building.resolve(VECTORS));
        delete(folder);
        Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
        LOG.info(
                "Index of {} texts built in {} ms",
                library.instruments().size(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private KnownVectors known() {
        return KnownVectors.read(List.of(shipped, folder.resolve(VECTORS)), embedder);
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(Schema.ANALYZER).setCodec(Schema.codec());
    }

    private static void write(IndexWriter writer, Stream<List<Document>> blocks) throws IOException {
        for (var block : (Iterable<List<Document>>) blocks::iterator) {
            writer.addDocuments(block);
        }
    }

    /** Gives each passage's meaning, and tells how far it has come. */
    private Function<List<String>, Optional<Meaning>> reading(KnownVectors vectors, int unread) {
        var read = new AtomicInteger();
        return readings -> {
            if (vectors.known(readings).isEmpty()) {
                var now = new Progress(Math.min(read.getAndIncrement(), unread), unread);
                progress.set(now);
                if (now.read() > 0 && now.read() % LOGGED_EACH == 0) {
                    LOG.info("{} of {} passages are read for their meaning", now.read(), now.of());
                }
            }
            return Optional.of(new Meaning(vectors.of(readings)));
        };
    }

    private UncheckedIOException unusable(IOException e) {
        return new UncheckedIOException(
                "The index folder '" + folder.toAbsolutePath() + "' cannot be written or read: make it writable, or"
                        + " set opcit.index.folder",
                e);
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
