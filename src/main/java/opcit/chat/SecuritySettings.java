package opcit.chat;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the doors let in.
 *
 * @param allowedOrigins origins beside its own from which a page may connect, as {@code https://example.org}
 * @param questionsPerMinute how many questions one address may ask in a minute
 */
@ConfigurationProperties("opcit.security")
record SecuritySettings(List<String> allowedOrigins, long questionsPerMinute) {}
