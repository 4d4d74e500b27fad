package opcit.chat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.question.Earlier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question and its answer, as a conversation keeps them.
 *
 * @param turn its id
 * @param answer the JSON of the {@link AnswerBody} that was sent; what was told once is not told otherwise later
 */
public record Turn(
        String turn, String question, @JsonRawValue String answer) {

    /** What a later question may build on. */
    Earlier asEarlier(JsonMapper json) {
        var quoted = json.readTree(answer)
                .path("quotes")
                .valueStream()
                .map(quote -> new Place(
                        new InstrumentId(quote.get("instrument").asString()),
                        Locator.parse(quote.get("locator").asString())))
                .distinct()
                .toList();
        return new Earlier(question, quoted);
    }
}
