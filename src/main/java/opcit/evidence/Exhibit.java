package opcit.evidence;

import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.Citation;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/**
 * A provision that an answer may rest on.
 *
 * @param n its number in the evidence, from 1
 * @param focus the stretch of the provision that speaks to the question
 */
public record Exhibit(int n, Instrument instrument, Provision provision, Span focus) {

    public Citation citation() {
        return instrument.citation(provision);
    }

    /** The words that speak to the question. */
    public String words() {
        return focus.of(provision.text());
    }

    /** Whether the words of some exhibits say almost what those of others do, or that and more. */
    public static boolean areAlike(List<Exhibit> some, List<Exhibit> others) {
        return Likeness.areAlike(words(some), words(others));
    }

    private static String words(List<Exhibit> exhibits) {
        return exhibits.stream().map(Exhibit::words).collect(Collectors.joining(" "));
    }
}
