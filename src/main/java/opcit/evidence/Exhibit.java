package opcit.evidence;

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
}
