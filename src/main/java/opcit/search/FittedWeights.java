package opcit.search;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weights that were fitted for a model in place of its own.
 *
 * <p>The file is a row of tensors, all numbers little-endian: the length of a name and the name, both as short strings are
 * kept; 0 for floats and 1 for signed bytes; how many dimensions there are, and each; the numbers.
 */
record FittedWeights(Map<String, Tensor> tensors) {

    private static final int FLOATS = 0;

    // What becomes of the model's output is no part of the model.
    private static final String DIRECTION = "head.weight";
    private static final String BASE = "head.bias";

    /** Numbers in rows. */
    record Tensor(OnnxJavaType type, List<Long> shape, ByteBuffer numbers) {}

    /** @throws IllegalArgumentException naming the file when it is broken */
    static FittedWeights read(Path file) {
        try {
            var in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            var tensors = new LinkedHashMap<String, Tensor>();
            while (in.hasRemaining()) {
                tensors.put(name(in), tensor(in));
            }
            return new FittedWeights(tensors);
        } catch (IOException e) {
            throw new UncheckedIOException("The fitted weights '" + file.toAbsolutePath() + "' cannot be read", e);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IllegalArgumentException("The fitted weights '" + file.toAbsolutePath() + "' are broken", e);
        }
    }

    private static String name(ByteBuffer in) {
        var name = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static Tensor tensor(ByteBuffer in) {
        var type = in.get() == FLOATS ? OnnxJavaType.FLOAT : OnnxJavaType.INT8;
        var shape = Stream.generate(() -> (long) in.getInt()).limit(in.get()).toList();
        var length = Math.toIntExact(shape.stream().reduce((long) type.size, Math::multiplyExact));
        // Native code reads the numbers where they lie.
        var numbers = ByteBuffer.allocateDirect(length).order(ByteOrder.LITTLE_ENDIAN);
        numbers.put(in.slice(in.position(), length)).flip();
        in.position(in.position() + length);
        return new Tensor(type, shape, numbers);
    }

    /** Those of the model's layers, by the names that they have there. */
    Map<String, OnnxTensor> ofLayers(OrtEnvironment environment) throws OrtException {
        var layers = new LinkedHashMap<String, OnnxTensor>();
        for (var tensor : tensors.entrySet()) {
            if (!tensor.getKey().equals(DIRECTION) && !tensor.getKey().equals(BASE)) {
                var weights = tensor.getValue();
                layers.put(
                        tensor.getKey(),
                        OnnxTensor.createTensor(
                                environment,
                                weights.numbers(),
                                weights.shape().stream()
                                        .mapToLong(Long::longValue)
                                        .toArray(),
                                weights.type()));
            }
        }
        return layers;
    }

    /** The log-odds that the model's output stands for: how far it goes in the direction that says yes. */
    double odds(FloatBuffer output) {
        var direction = floats(DIRECTION);
        var odds = (double) floats(BASE).get(0);
        for (var i = 0; i < direction.limit(); i++) {
            odds += direction.get(i) * output.get(i);
        }
        return odds;
    }

    private FloatBuffer floats(String name) {
        return Optional.ofNullable(tensors.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the fitted weights have no '" + name + "'"))
                .numbers()
                .asFloatBuffer();
    }
}
