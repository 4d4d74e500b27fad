package opcit.evidence;

import opcit.corpus.Instrument;
import opcit.corpus.Provision;

/**
 * A provision as retrieval ranks it.
 *
 * @param score how likely it is to be to the point, 0 to 1; 0 of those too far down to be looked at closely
 */
public record Ranked(Instrument instrument, Provision provision, double score) {}
