package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import opcit.corpus.Library;
import opcit.corpus.Texts;

/** Computes the vectors that come with Opcit: those of the resolution alone, and of all texts, and no others. */
final class Shipped {

    private static final Path FOLDER = Path.of("target/shipped");
    private static final Path NONE = FOLDER.resolve("none.bin");

    private Shipped() {}

    public static void main(String... arguments) throws IOException {
        Files.createDirectories(FOLDER);
        var embedder = new Embedder();
        var indexes = Stream.of(Texts.resolutionAlone(), Texts.read(Texts.FOLDER, Texts.REFERENCE))
                .map(library -> index(library, embedder))
                .toList();
        KnownVectors.read(indexes, embedder).write(Path.of("index/vectors.bin"));
    }

    private static Path index(Library library, Embedder embedder) {
        var folder = FOLDER.resolve("of-" + library.instruments().size());
        try (var reader = new IndexFolder(folder, NONE, embedder).open(library)) {
            System.out.printf("%d entries%n", reader.maxDoc());
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the texts cannot be closed", e);
        }
        return folder.resolve("vectors.bin");
    }
}
