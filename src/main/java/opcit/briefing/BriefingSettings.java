package opcit.briefing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long what was deleted can be brought back, and how many briefings there may be.
 *
 * @param undo how long after its deletion a briefing or pin can be brought back
 * @param most how many briefings are taken
 */
@ConfigurationProperties("opcit.briefings")
record BriefingSettings(Duration undo, int most) {}
