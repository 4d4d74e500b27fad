package opcit.briefing;

import java.util.List;
import opcit.corpus.Library;
import opcit.verification.Cutter;
import opcit.verification.Quote;

/** Holds pins against the texts. */
final class Check {

    private Check() {}

    static Standing of(Pin pin, Library library) {
        var instrument = library.instrument(pin.place().instrument());
        if (instrument.isEmpty()) {
            return new Standing.TextMissing();
        }
        var isSameText = instrument.get().fingerprint().equals(pin.fingerprint());
        return Cutter.cut(library, pin.place(), pin.start(), pin.end())
                .filter(quote -> quote.text().equals(pin.words()))
                .<Standing>map(quote -> isSameText ? new Standing.AsPinned(quote) : new Standing.TextChanged(quote))
                .orElseGet(() -> isSameText ? new Standing.Altered() : new Standing.WordsChanged());
    }

    /** The chapeaux of a pinned point, outermost first: it is never quoted without the words that introduce it. */
    static List<Quote> lead(Pin pin, Library library) {
        return library.instrument(pin.place().instrument()).stream()
                .flatMap(instrument -> instrument.provision(pin.place().locator()).stream()
                        .flatMap(provision -> instrument.chapeaux(provision).stream())
                        .flatMap(chapeau ->
                                Cutter.cut(
                                        library,
                                        instrument.place(chapeau),
                                        0,
                                        chapeau.text().length())
                                        .stream()))
                .toList();
    }
}
