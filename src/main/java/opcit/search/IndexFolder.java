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
import opcit.citation.Place;
import opcit.corpus.Headnotes;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.corpus.Work;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on disk: opened when it was built from these very texts, else built beside and moved into place. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    // Beside the index, so that the next one need not embed the same words again.
    private static final String VECTORS = "vectors.bin";
    private static final int FEWEST_WORDS = 5;
    private static final String BUILT_FROM = "opcit.builtFrom";

    private final Path folder;
    private final Path shipped;
    private final Embedder embedder;

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
        var vectors = KnownVectors.read(List.of(shipped, folder.resolve(VECTORS)), embedder);
        try (var directory = FSDirectory.open(building);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (var instrument : library.instruments()) {
                for (var provision : instrument.provisions()) {
                    if (isWorthFinding(provision)) {
                        add(
                                writer,
                                instrument,
                                provision,
                                library.headnotes().on(instrument.place(provision)),
                                vectors);
                    }
                }
            }
            for (var holding : library.holdings()) {
                if (holding instanceof Holding.Missing missing) {
                    point(writer, missing.work(), library.headnotes(), vectors);
                }
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(BUILT_FROM, fingerprint).entrySet());
            writer.commit();
        }
        vectors.write(building.resolve(VECTORS));
        delete(folder);
        Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
        LOG.info(
                "Index of {} texts built in {} ms",
                library.instruments().size(),
                (System.nanoTime() - started) / 1_000_000);
    }

    private static void add(
            IndexWriter writer,
            Instrument instrument,
            Provision provision,
            Optional<String> headnote,
            KnownVectors vectors)
            throws IOException {
        var place = instrument.place(provision);
        var words = instrument.inContext(provision);
        // What a provision says, what it is about, and the one after the other: together they meet most questions.
        var readings =
                headnote.map(line -> List.of(words, line + ". " + words, line)).orElse(List.of(words));
        var whole = new Schema.Entry(place, new Span(0, provision.text().length()), true);
        writer.addDocument(Schema.document(whole, words, headnote, vectors.of(readings)));
        for (var span : provision.clauses()) {
            var clause = span.of(provision.text());
            writer.addDocument(Schema.document(
                    new Schema.Entry(place, span, false), clause, Optional.empty(), vectors.of(List.of(clause))));
        }
    }

    /** A text that is not here can still be pointed to, article by article. */
    private static void point(IndexWriter writer, Work work, Headnotes headnotes, KnownVectors vectors)
            throws IOException {
        for (var line : headnotes.of(work.id()).entrySet()) {
            var place = new Place(work.id(), line.getKey());
            writer.addDocument(Schema.document(
                    new Schema.Entry(place, new Span(0, 0), true),
                    "",
                    Optional.of(line.getValue()),
                    vectors.of(List.of(line.getValue()))));
        }
    }

    // "Have agreed as follows:" leads nowhere.
    private static boolean isWorthFinding(Provision provision) {
        return provision.text().split(" ").length > FEWEST_WORDS;
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
