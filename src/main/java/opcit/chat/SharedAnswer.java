package opcit.chat;

import java.time.Instant;
import java.util.List;

/**
 * An answer that was shared, as it was given.
 *
 * @param answer the JSON of the {@link AnswerBody}, without the ids of its conversation and turn
 * @param texts the texts that it quotes, in the order in which it does
 */
public record SharedAnswer(String id, String question, String answer, Instant shared, List<Text> texts) {

    public SharedAnswer {
        texts = List.copyOf(texts);
    }

    /**
     * A text that it quotes.
     *
     * @param citedAs how it is cited now, or its id when it is not known any more
     * @param fingerprint of the text as it was when the answer was shared; empty when its words did not stand there then
     */
    public record Text(String instrument, String citedAs, String fingerprint, Standing standing) {}

    /** How the quotes stand to their text as it is now. */
    public enum Standing {
        /** The text is the same. */
        AS_SHARED,
        /** The text is another, and all the quotes still stand in it. */
        TEXT_CHANGED,
        /** Some quote does not stand there any more. */
        WORDS_CHANGED,
        /** The text is not here. */
        TEXT_MISSING
    }
}
