package opcit.verification;

import java.util.Optional;
import opcit.citation.Place;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/** Cuts quotes at places that are known already, as those of a pinned quote are. */
public final class Cutter {

    private Cutter() {}

    /**
     * The words from start to end of the provision, if its text is here and has whole words there.
     *
     * @param start inclusive, in UTF-16 units of the provision's text
     * @param end exclusive
     */
    public static Optional<Quote> cut(Library library, Place place, int start, int end) {
        return library.instrument(place.instrument())
                .flatMap(instrument -> instrument
                        .provision(place.locator())
                        .flatMap(provision -> cut(instrument, provision, start, end)));
    }

    private static Optional<Quote> cut(Instrument instrument, Provision provision, int start, int end) {
        var text = provision.text();
        var stands = 0 <= start
                && start < end
                && end <= text.length()
                && !text.substring(start, end).isBlank()
                && isBetweenWords(text, start)
                && isBetweenWords(text, end);
        return stands
                ? Optional.of(new CutQuote(instrument, provision, new Span(start, end), false))
                : Optional.empty();
    }

    private static boolean isBetweenWords(String text, int at) {
        return at == 0 || at == text.length() || !(isInWord(text, at) || isInCharacter(text, at));
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointBefore(at)) && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isInCharacter(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }
}
