package opcit.evidence;

import opcit.corpus.Instrument;
import opcit.corpus.Provision;

/**
 * A provision as retrieval ranks it.
 *
 * @param score by which the list is ordered; comparable within one list only
 */
public record Ranked(Instrument instrument, Provision provision, double score) {}
