package opcit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of passages, kept in a file from one run to the next. */
public final class PassageVectors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PassageVectors.class);
    // Embedding thousands of passages takes minutes: what is done is not to be lost.
    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(30);

    private final Path file;
    private final KnownVectors known;
    private Instant written = Instant.now();
    private int asked;

    PassageVectors(Path file, Embedder embedder) {
        this.file = file;
        this.known = KnownVectors.read(List.of(file), embedder);
    }

    /** The passage's vector, of unit length. */
    public float[] of(String passage) {
        var vector = known.of(List.of(passage));
        asked++;
        if (written.plus(BETWEEN_WRITES).isBefore(Instant.now())) {
            LOG.info("{} passages have their vectors", asked);
            write();
        }
        return vector;
    }

    private void write() {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            known.write(beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The vectors '" + file + "' cannot be written", e);
        }
        written = Instant.now();
    }

    /** Writes the vectors. */
    @Override
    public void close() {
        write();
    }
}
