package opcit.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opcit.verification.Quote;

/** Numbers the quotes of an answer from 1 in the order in which claims rest on them; the same quote keeps its number. */
final class QuoteNumbers {

    private final List<Quote> quotes = new ArrayList<>();

    int of(Quote quote) {
        if (!quotes.contains(quote)) {
            quotes.add(quote);
        }
        return quotes.indexOf(quote) + 1;
    }

    /** Begins anew. */
    void forget() {
        quotes.clear();
    }

    /** The quotes numbered so far. */
    List<AnswerBody.QuoteBody> bodies() {
        return IntStream.range(0, quotes.size())
                .mapToObj(i -> AnswerBody.QuoteBody.of(quotes.get(i), i + 1))
                .toList();
    }
}
