package opcit.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import opcit.llm.ModelFailure.Reason;
import org.jspecify.annotations.Nullable;

/** One asking of a model: brings what it says to the thread that asked, and ends it when it takes too long. */
final class Asking {

    // Models that say no more than they may say about four characters a token; twice that is no answer any more.
    private static final int MOST_CHARACTERS_A_TOKEN = 8;
    private static final int MOST_WAITING = 1_000;

    private final ModelSettings settings;
    private final int mostCharacters;
    private final Consumer<String> listener;
    private final long end;
    private int said;

    Asking(ModelSettings settings, Prompt prompt, Consumer<String> listener) {
        this.settings = settings;
        this.mostCharacters = prompt.mostTokens() * MOST_CHARACTERS_A_TOKEN;
        this.listener = listener;
        this.end = System.nanoTime() + settings.answerWithin().toNanos();
    }

    private sealed interface Told {
        record Piece(String text) implements Told {}

        record Said(ChatResponse response) implements Told {}

        record Broken(Throwable why) implements Told {}
    }

    boolean isSilent() {
        return said == 0;
    }

    /** Whether there would be time left after a wait. */
    boolean isInTime(Duration wait) {
        return System.nanoTime() + wait.toNanos() < end;
    }

    /**
     * Tries once.
     *
     * @param model asks the model and returns when all is said
     * @throws ModelFailure when it is not said
     */
    Usage once(Consumer<StreamingChatResponseHandler> model) {
        var line = new ArrayBlockingQueue<Told>(MOST_WAITING);
        var thread = Thread.ofVirtual().name("model").start(() -> model.accept(new Speaker(line)));
        try {
            return listen(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the asking was ended");
        } finally {
            thread.interrupt();
        }
    }

    private Usage listen(BlockingQueue<Told> line) throws InterruptedException {
        while (true) {
            var patience = isSilent() ? settings.firstWordWithin() : settings.silence();
            var told = line.poll(Math.min(patience.toNanos(), end - System.nanoTime()), TimeUnit.NANOSECONDS);
            switch (told) {
                case null ->
                    throw new ModelFailure(
                            Reason.TOO_SLOW,
                            isSilent() ? "it said nothing in time" : "it did not say all it had to say in time");
                case Told.Piece piece -> {
                    said += piece.text().length();
                    if (said > mostCharacters) {
                        throw new ModelFailure(
                                Reason.TOO_LONG, "it said more than %,d characters".formatted(mostCharacters));
                    }
                    listener.accept(piece.text());
                }
                case Told.Said all -> {
                    return usage(all.response());
                }
                case Told.Broken broken -> throw Failures.of(broken.why());
            }
        }
    }

    private static Usage usage(ChatResponse response) {
        if (response.finishReason() == FinishReason.LENGTH) {
            throw new ModelFailure(Reason.TOO_LONG, "it had more to say than it may");
        }
        var tokens = response.tokenUsage();
        return tokens == null ? Usage.NONE : new Usage(or0(tokens.inputTokenCount()), or0(tokens.outputTokenCount()));
    }

    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Speaks on the model's thread, and waits while the listener has much to read. */
    private record Speaker(BlockingQueue<Told> line) implements StreamingChatResponseHandler {

        @Override
        public void onPartialResponse(String piece) {
            put(new Told.Piece(piece));
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            put(new Told.Said(response));
        }

        @Override
        public void onError(Throwable error) {
            put(new Told.Broken(error));
        }

        private void put(Told told) {
            try {
                line.put(told);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("nobody listens any more");
            }
        }
    }
}
