package opcit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.corpus.formats.Format;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts in the folders of this machine: read as a library, read again, and added to. */
public final class Corpus {

    private static final Logger LOG = LoggerFactory.getLogger(Corpus.class);
    private static final List<String> EXTENSIONS = List.of(".txt", ".html", ".htm", ".docx", ".pdf", ".xml");

    /** A text as it was read from a file, which may not be in the library. */
    public record Draft(Holding.Present holding, boolean known) {}

    private final Catalogue catalogue;
    private final List<Path> folders;
    private final Path added;
    private final InstrumentReader reader;
    private final Map<InstrumentId, Reference> references;
    private final Editorial editorial;
    private final List<Consumer<Library>> listeners = new ArrayList<>();
    private volatile Library library;

    /**
     * @param folders looked in in this order; the first that has a text of a work wins
     * @param added looked in last; what is added is kept there
     */
    Corpus(
            Catalogue catalogue,
            Map<InstrumentId, Reference> references,
            Editorial editorial,
            List<Path> folders,
            Path added) {
        this.catalogue = catalogue;
        this.references = Map.copyOf(references);
        this.editorial = editorial;
        this.folders = List.copyOf(folders);
        this.added = added;
        this.reader = new InstrumentReader(catalogue.works(), catalogue.names());
        this.library = read();
    }

    /** The library as it stands. */
    public Library library() {
        return library;
    }

    /** The folder that keeps what is added. */
    public Path added() {
        return added;
    }

    /** Looks in the folders again; what listens is told when something changed. */
    public synchronized Library reload() {
        var read = read();
        if (!read.equals(library)) {
            library = read;
            listeners.forEach(listener -> listener.accept(read));
        }
        return library;
    }

    /** What the reference text of a work is known by; empty for works of which none is known. */
    public Optional<Reference> reference(InstrumentId work) {
        return Optional.ofNullable(references.get(work));
    }

    /** Has the listener told of each library that takes the place of this one. */
    public synchronized void onChange(Consumer<Library> listener) {
        listeners.add(listener);
    }

    /**
     * Reads a file without keeping it.
     *
     * @throws UnreadableText when it cannot be read
     */
    public Draft read(Source source) {
        if (source.bytes().length > Source.LARGEST) {
            throw new UnreadableText("it is larger than 20 MB; save the text alone");
        }
        return draft(source);
    }

    /**
     * Keeps a file and takes its text into the library.
     *
     * @throws UnreadableText when it cannot be read; nothing is kept then
     * @throws PlaceTaken when the library has a text of that work; nothing is kept then
     * @throws UncheckedIOException when it cannot be written, and nothing is kept
     */
    public synchronized Draft add(Source source) {
        var draft = read(source);
        var id = draft.holding().work().id();
        if (library.instrument(id).isPresent()) {
            throw new PlaceTaken(draft.holding().work());
        }
        keep(source, id);
        reload();
        return draft;
    }

    private void keep(Source source, InstrumentId id) {
        try {
            Files.createDirectories(added);
            var beside = Files.createTempFile(added, "." + id + "-", ".part");
            try {
                Files.write(beside, source.bytes());
                move(beside, added.resolve(id + extension(source.name())));
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder '" + added + "' cannot be written: make it writable, or set" + " opcit.corpus.added",
                    e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Library read() {
        var held = new LinkedHashMap<InstrumentId, Holding.Present>();
        var unread = new LinkedHashMap<InstrumentId, Skipped>();
        var skipped = new ArrayList<Skipped>();
        Stream.concat(folders.stream(), Stream.of(added)).flatMap(Corpus::files).forEach(file -> {
            var name = String.valueOf(file.getFileName());
            try {
                var draft = draft(Source.of(file));
                var taken = held.putIfAbsent(draft.holding().work().id(), draft.holding());
                if (taken != null && !taken.equals(draft.holding())) {
                    skipped.add(new Skipped(
                            name,
                            "%s was not read: the text of %s stands in an earlier file already."
                                    .formatted(name, taken.work().citedAs())));
                }
            } catch (UnreadableText | IOException e) {
                LOG.warn("{} was not read: {}", file, e.getMessage());
                var why = new Skipped(name, "%s was not read: %s.".formatted(name, e.getMessage()));
                skipped.add(why);
                catalogue
                        .recognize(new Source(name, new byte[0]), List.of())
                        .ifPresent(work -> unread.putIfAbsent(work.id(), why));
            }
        });
        var known = catalogue.works().stream()
                .map(work -> held.containsKey(work.id())
                        ? held.get(work.id())
                        : new Holding.Missing(work, help(work, Optional.ofNullable(unread.get(work.id())))));
        var others = held.values().stream().filter(present -> !catalogue.works().contains(present.work()));
        return new Library(Stream.<Holding>concat(known, others).toList(), catalogue.names(), editorial, skipped);
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> EXTENSIONS.contains(extension(file.toString())))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            LOG.warn("The folder {} cannot be read: {}", folder, e.getMessage());
            return Stream.of();
        }
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private Draft draft(Source source) {
        if (Format.of(source) == Format.AKOMA_NTOSO) {
            var text = AkomaNtosoReader.read(source);
            var known = catalogue.recognize(source, text.heads());
            return draft(
                    reader.instrument(
                            known.orElseGet(() -> unknown(source, text.heads(), title -> text.kind())), text.reading()),
                    known.isPresent());
        }
        var paragraphs = Paragraphs.of(source);
        var work = catalogue.recognize(source, paragraphs);
        return draft(
                reader.read(
                        work.orElseGet(
                                () -> unknown(source, paragraphs, title -> InstrumentReader.kind(paragraphs, title))),
                        paragraphs),
                work.isPresent());
    }

    private Draft draft(Instrument instrument, boolean inCatalogue) {
        var reference = Optional.ofNullable(references.get(instrument.id()));
        return new Draft(
                new Holding.Present(
                        instrument,
                        reference.isPresent(),
                        reference.map(known -> known.differences(instrument)).orElse(List.of())),
                inCatalogue);
    }

    private static Work unknown(Source source, List<String> heads, Function<String, Kind> kind) {
        if (heads.isEmpty()) {
            throw new UnreadableText("it holds no words");
        }
        var title = Titles.of(heads);
        var id = UnreadableText.abbreviated(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var name = id.isEmpty() ? source.stem() : id;
        if (name.isEmpty()) {
            throw new UnreadableText("neither its title nor its file name has Latin letters to make an id of");
        }
        return Catalogue.unknown(title, kind.apply(title), name);
    }

    private String help(Work work, Optional<Skipped> unread) {
        var toAdd =
                "To add it, save the official text as %s.txt, .pdf, .docx, .html or .xml in %s, or drop the file on the page of texts."
                        .formatted(
                                work.id(),
                                Stream.concat(folders.stream(), Stream.of(added))
                                        .map(Path::toString)
                                        .collect(Collectors.joining(" or ")));
        return unread.map(Skipped::why).orElse("The text of %s is not on this machine.".formatted(work.citedAs())) + " "
                + toAdd + " Its official text: " + work.source() + ".";
    }
}
