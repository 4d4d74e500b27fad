package opcit.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What decides whether there is an answer.
 *
 * @param answerability the file of fitted figures
 */
@ConfigurationProperties("opcit.evidence")
record EvidenceSettings(String answerability) {}
