package opcit.briefing;

import opcit.corpus.Library;
import opcit.verification.Cutter;

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
                .orElseGet(Standing.WordsChanged::new);
    }
}
