package opcit.chat;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A question and its answer, as a conversation keeps them.
 *
 * @param turn its id
 * @param answer the JSON of the {@link AnswerBody} that was sent; what was told once is not told otherwise later
 */
public record Turn(
        String turn, String question, @JsonRawValue String answer) {}
