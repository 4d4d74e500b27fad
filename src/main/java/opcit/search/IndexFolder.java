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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Editorial;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.corpus.Work;
import org.apache.lucene.document.Document;
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
    private static final int LONGEST_BARE_FORMULA = 5;
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
        var configuration = new IndexWriterConfig(Schema.ANALYZER).setCodec(Schema.codec());
        try (var directory = FSDirectory.open(building);
                var writer = new IndexWriter(directory, configuration)) {
            for (var instrument : library.instruments()) {
                for (var provision : instrument.provisions()) {
                    if (isWorthFinding(provision)) {
                        writer.addDocuments(block(instrument, provision, library.editorial(), vectors));
                    }
                }
            }
            for (var holding : library.holdings()) {
                if (holding instanceof Holding.Missing missing) {
                    for (var headnote :
                            library.editorial().headnotes(missing.work().id()).entrySet()) {
                        writer.addDocuments(pointer(missing.work(), headnote.getKey(), headnote.getValue(), vectors));
                    }
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

    private static List<Document> block(
            Instrument instrument, Provision provision, Editorial editorial, KnownVectors vectors) {
        var place = instrument.place(provision);
        var text = instrument.inContext(provision);
        var headnote = editorial.headnote(place);
        var gloss = editorial.gloss(place);
        var entry = new Schema.Entry(
                place,
                true,
                new Span(0, provision.text().length()),
                text,
                Stream.of(headnote, gloss).flatMap(Optional::stream).collect(Collectors.joining(" ")),
                names(instrument.work()) + " "
                        + instrument
                                .provision(provision.locator().outermost())
                                .map(Provision::heading)
                                .orElse(""),
                new Meaning(vectors.of(readings(text, headnote, gloss))));
        var clauses = provision.clauses().stream()
                .map(span -> {
                    var words = span.of(provision.text());
                    return new Schema.Clause(span, words, new Meaning(vectors.of(List.of(words))));
                })
                .toList();
        return Schema.block(entry, clauses);
    }

    // What a provision settles, and what it says after what it settles and after what its article is about: together
    // they
    // meet most questions.
    private static List<String> readings(String text, Optional<String> headnote, Optional<String> gloss) {
        var about = headnote.map(line -> line + ". " + text).orElse(text);
        return gloss.map(line -> List.of(line, line + ". " + text, about)).orElse(List.of(about));
    }

    private static String names(Work work) {
        return work.title() + " " + work.citedAs() + " " + String.join(" ", work.names());
    }

    /** A text that is not here can still be pointed to, article by article. */
    private static List<Document> pointer(Work work, Locator locator, String headnote, KnownVectors vectors) {
        var entry = new Schema.Entry(
                new Place(work.id(), locator),
                false,
                new Span(0, 0),
                "",
                headnote,
                names(work),
                new Meaning(vectors.of(List.of(headnote))));
        return Schema.block(entry, List.of());
    }

    // "Have agreed as follows:" leads nowhere.
    private static boolean isWorthFinding(Provision provision) {
        return !provision.text().isEmpty()
                && (provision.locator().unit() != Unit.FORMULA
                        || provision.text().split(" ").length > LONGEST_BARE_FORMULA);
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
