package opcit.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What decides whether there is an answer, and what it rests on.
 *
 * @param answerability the file of fitted figures for the one
 * @param pertinence the file of fitted figures for the other
 */
@ConfigurationProperties("opcit.evidence")
record EvidenceSettings(String answerability, String pertinence) {}
