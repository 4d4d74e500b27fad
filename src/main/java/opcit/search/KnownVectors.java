package opcit.search;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors that need not be computed: those that come with Opcit for the texts that it knows.
 *
 * <p>A vector is found by the hash of the words that it stands for, so that no word of a text is in the file.
 */
final class KnownVectors {

    private static final Logger LOG = LoggerFactory.getLogger(KnownVectors.class);

    // file    = name *( hash vector )
    // name    = the embedder's name, in Java's modified UTF-8
    // hash    = the first 8 bytes of the words' SHA-256
    // vector  = 384 half-precision floats
    private static final int DIMENSIONS = 384;

    private final Map<Long, float[]> vectors;
    private final Embedder embedder;

    private KnownVectors(Map<Long, float[]> vectors, Embedder embedder) {
        this.vectors = vectors;
        this.embedder = embedder;
    }

    /** The vectors of the files; none of a file that is absent or of another model. */
    static KnownVectors read(List<Path> files, Embedder embedder) {
        var vectors = new TreeMap<Long, float[]>();
        files.forEach(file -> vectors.putAll(read(file, embedder.name())));
        return new KnownVectors(vectors, embedder);
    }

    private static Map<Long, float[]> read(Path file, String embedder) {
        var vectors = new HashMap<Long, float[]>();
        if (Files.isRegularFile(file)) {
            try (var in = new DataInputStream(Files.newInputStream(file))) {
                if (in.readUTF().equals(embedder)) {
                    var entry = ByteBuffer.wrap(in.readAllBytes());
                    while (entry.hasRemaining()) {
                        vectors.put(entry.getLong(), vector(entry));
                    }
                }
            } catch (IOException | BufferUnderflowException e) {
                LOG.warn("The vectors in {} cannot be read and are computed anew: {}", file, e.toString());
                vectors.clear();
            }
        }
        return vectors;
    }

    private static float[] vector(ByteBuffer halves) {
        var vector = new float[DIMENSIONS];
        for (var i = 0; i < DIMENSIONS; i++) {
            vector[i] = Float.float16ToFloat(halves.getShort());
        }
        return vector;
    }

    /** The mean of the vectors of several readings of a passage; of unit length when there is only one. */
    float[] of(List<String> readings) {
        return vectors.computeIfAbsent(key(readings), unknown -> mean(readings));
    }

    /** The same when it need not be computed. */
    Optional<float[]> known(List<String> readings) {
        return Optional.ofNullable(vectors.get(key(readings)));
    }

    private float[] mean(List<String> readings) {
        var mean = new float[DIMENSIONS];
        for (var reading : readings) {
            var vector = embedder.ofText(reading);
            for (var i = 0; i < DIMENSIONS; i++) {
                mean[i] += vector[i] / readings.size();
            }
        }
        return mean;
    }

    /** Writes what is known by now, in the form that is read. */
    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(embedder.name());
            for (var known : vectors.entrySet()) {
                out.writeLong(known.getKey());
                for (var number : known.getValue()) {
                    out.writeShort(Float.floatToFloat16(number));
                }
            }
        }
    }

    private static long key(List<String> readings) {
        try {
            var words = String.join("\n", readings);
            var hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
