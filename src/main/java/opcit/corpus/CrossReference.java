package opcit.corpus;

import opcit.citation.Citation;
import opcit.citation.InstrumentId;

/**
 * A provision that cites another work, by name or through a footnote.
 *
 * @param instrument the text that the provision stands in
 */
public record CrossReference(Instrument instrument, Provision provision, InstrumentId cited) {

    /** How the citing provision is itself cited. */
    public Citation citation() {
        return instrument.citation(provision);
    }
}
