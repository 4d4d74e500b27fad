package opcit.search;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/** {@code bge-small-en-v1.5}, quantized, with weights fitted to tell what answers a question, in this process. */
final class CrossEncoder implements CloseReader {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final long START = 101;
    private static final long END = 102;

    // What of a question and a passage is read, in tokens: as when the weights were fitted.
    private static final int OF_QUESTION = 44;
    private static final int OF_ITS_BEGINNING = 10;
    private static final int OF_ABOUT = 34;
    private static final int OF_PASSAGE = 76;

    private final CompletableFuture<Model> model;

    /**
     * The model as it was loaded.
     *
     * @param weights kept as long as the session, which reads them where they lie
     */
    private record Model(HuggingFaceTokenizer tokenizer, OrtSession session, FittedWeights weights) {}

    /** @param fitted the file of the fitted weights */
    CrossEncoder(Path fitted) {
        // Like the embedding model, it loads while the rest of the start goes on.
        model = CompletableFuture.supplyAsync(
                () -> load(fitted), load -> Thread.ofPlatform().start(load));
    }

    private static Model load(Path fitted) {
        var weights = FittedWeights.read(fitted);
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var tokenizer = resource(TOKENIZER);
                var network = resource(MODEL)) {
            for (var layer : weights.ofLayers(environment).entrySet()) {
                options.addInitializer(layer.getKey(), layer.getValue());
            }
            return new Model(
                    HuggingFaceTokenizer.newInstance(tokenizer, Map.of("padding", "false", "truncation", "false")),
                    environment.createSession(network.readAllBytes(), options),
                    weights);
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("The model that reads closely cannot be loaded with '" + fitted + "'", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CrossEncoder.class.getResourceAsStream(name), name);
    }

    @Override
    public List<Double> read(String question, List<Passage> passages) {
        var loaded = model.join();
        var asked = question(tokens(loaded, question));
        return passages.stream()
                .map(passage -> odds(loaded, asked, passage(loaded, passage)))
                .toList();
    }

    private static long[] tokens(Model loaded, String words) {
        return loaded.tokenizer().encode(words, false, false).getIds();
    }

    // Of a tale the end asks, and the beginning says whose it is.
    private static long[] question(long[] tokens) {
        return tokens.length <= OF_QUESTION
                ? tokens
                : join(
                        Arrays.copyOf(tokens, OF_ITS_BEGINNING),
                        Arrays.copyOfRange(tokens, tokens.length - OF_QUESTION + OF_ITS_BEGINNING, tokens.length));
    }

    private static long[] passage(Model loaded, Passage passage) {
        var about = first(tokens(loaded, passage.about()), OF_ABOUT);
        return first(join(about, new long[] {END}, tokens(loaded, passage.text())), OF_PASSAGE);
    }

    private static long[] first(long[] tokens, int most) {
        return Arrays.copyOf(tokens, Math.min(most, tokens.length));
    }

    private static long[] join(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(Arrays::stream).toArray();
    }

    private static double odds(Model loaded, long[] question, long[] passage) {
        var tokens = join(new long[] {START}, question, new long[] {END}, passage, new long[] {END});
        var ofPassage = LongStream.range(0, tokens.length)
                .map(i -> i < question.length + 2 ? 0 : 1)
                .toArray();
        var environment = OrtEnvironment.getEnvironment();
        try (var ids = row(environment, tokens);
                var all = row(environment, LongStream.of(tokens).map(token -> 1).toArray());
                var kinds = row(environment, ofPassage);
                var output = loaded.session()
                        .run(Map.of("input_ids", ids, "attention_mask", all, "token_type_ids", kinds))) {
            // The first token's output stands for the pair.
            return loaded.weights().odds(((OnnxTensor) output.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("the model that reads closely failed", e);
        }
    }

    private static OnnxTensor row(OrtEnvironment environment, long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }
}
