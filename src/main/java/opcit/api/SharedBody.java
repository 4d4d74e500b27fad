package opcit.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import opcit.chat.SharedAnswer;

/**
 * A shared answer.
 *
 * @param answer as it was given; the ids of its conversation and turn are empty
 */
record SharedBody(String id, String question, @JsonRawValue String answer, Instant shared, List<Text> texts) {

    /**
     * A text that it quotes.
     *
     * @param fingerprint of the text as it was then; empty when its words did not stand there
     * @param standing {@code asShared}, {@code textChanged} (the words still stand), {@code wordsChanged} or
     *     {@code textMissing}
     */
    record Text(String instrument, String citedAs, String fingerprint, String standing) {

        static Text of(SharedAnswer.Text text) {
            return new Text(
                    text.instrument(),
                    text.citedAs(),
                    text.fingerprint(),
                    switch (text.standing()) {
                        case AS_SHARED -> "asShared";
                        case TEXT_CHANGED -> "textChanged";
                        case WORDS_CHANGED -> "wordsChanged";
                        case TEXT_MISSING -> "textMissing";
                    });
        }
    }

    static SharedBody of(SharedAnswer shared) {
        return new SharedBody(
                shared.id(),
                shared.question(),
                shared.answer(),
                shared.shared(),
                shared.texts().stream().map(Text::of).toList());
    }
}
