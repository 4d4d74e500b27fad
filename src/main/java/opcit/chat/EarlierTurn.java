package opcit.chat;

import java.util.List;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import tools.jackson.databind.json.JsonMapper;

/** What a later question may build on: what was asked before, and the places that its answer quoted. */
public record EarlierTurn(String question, List<Place> quoted) {

    public EarlierTurn {
        quoted = List.copyOf(quoted);
    }

    static EarlierTurn of(Turn turn, JsonMapper json) {
        var quoted = json.readTree(turn.answer())
                .path("quotes")
                .valueStream()
                .map(quote -> new Place(
                        new InstrumentId(quote.get("instrument").asString()),
                        Locator.parse(quote.get("locator").asString())))
                .distinct()
                .toList();
        return new EarlierTurn(turn.question(), quoted);
    }
}
