package opcit.llm;

import java.util.function.Consumer;

/** The chat model that Opcit was given; what it says is never trusted. */
public interface Model {

    /** The name that it is asked under. */
    String name();

    /** How many tokens an answer may take in all: what the model reads and says, however often it is asked. */
    int tokensPerAnswer();

    /**
     * Asks the model and hands on what it says, piece by piece, on the calling thread. What the listener throws ends the
     * asking and is thrown on.
     *
     * @return what it cost
     * @throws ModelFailure when the model does not say all it has to say, within the time it is given
     */
    Usage ask(Prompt prompt, Consumer<String> listener);
}
