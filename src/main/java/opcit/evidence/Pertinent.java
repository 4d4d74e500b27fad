package opcit.evidence;

/**
 * A candidate with how likely it is to be to the point.
 *
 * @param likelihood 0 to 1
 */
record Pertinent(Candidate candidate, double likelihood) {}
