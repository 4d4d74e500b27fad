package opcit.llm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A model that says what a test queues, and shows what it was asked. */
public final class ScriptedModel implements Model {

    private record Line(String text, Optional<ModelFailure> failure) {}

    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Prompt> asked = new ArrayList<>();
    private int tokensPerAnswer = 20_000;

    public static ScriptedModel saying(String... texts) {
        var model = new ScriptedModel();
        Arrays.stream(texts).forEach(model::thenSaying);
        return model;
    }

    public ScriptedModel thenSaying(String text) {
        lines.add(new Line(text, Optional.empty()));
        return this;
    }

    /** Says this much, and fails. */
    public ScriptedModel thenFailing(ModelFailure.Reason reason, String after) {
        lines.add(new Line(after, Optional.of(new ModelFailure(reason, "scripted"))));
        return this;
    }

    public ScriptedModel with(int tokens) {
        tokensPerAnswer = tokens;
        return this;
    }

    /** What it was asked so far. */
    public List<Prompt> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public int tokensPerAnswer() {
        return tokensPerAnswer;
    }

    @Override
    public Usage ask(Prompt prompt, Consumer<String> listener) {
        asked.add(prompt);
        if (lines.isEmpty()) {
            throw new AssertionError("the model was asked more often than the test expects");
        }
        var line = lines.remove();
        Arrays.stream(line.text().split("(?<=\\G.{5})")).forEach(listener);
        line.failure().ifPresent(failure -> {
            throw failure;
        });
        return new Usage(70, 30);
    }
}
