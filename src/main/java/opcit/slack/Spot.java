package opcit.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opcit.chat.AnswerBody.QuoteBody;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;

/**
 * Where a quotation stands, as a menu of a message carries it: {@code a-res-61-165#para_12:0-167}.
 *
 * @param start inclusive, in UTF-16 units of the provision's text
 * @param end exclusive
 */
record Spot(Place place, int start, int end) {

    private static final Pattern WRITTEN = Pattern.compile("([^#]+)#([^:]+):(\\d{1,9})-(\\d{1,9})");

    static Spot of(QuoteBody quote) {
        var place = new Place(new InstrumentId(quote.instrument()), Locator.parse(quote.locator()));
        return new Spot(place, quote.start(), quote.end());
    }

    static Spot parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no spot: a menu of Opcit's says instrument#locator:start-end".formatted(written));
        }
        var place = new Place(new InstrumentId(parts.group(1)), Locator.parse(parts.group(2)));
        return new Spot(place, Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)));
    }

    @Override
    public String toString() {
        return "%s#%s:%d-%d".formatted(place.instrument(), place.locator(), start, end);
    }
}
