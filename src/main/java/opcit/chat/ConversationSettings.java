package opcit.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long conversations are kept, and how many.
 *
 * @param keep how long after its last question a conversation is kept
 * @param most how many are kept; of more, the longest unused go
 * @param shared how many shared answers are kept; of more, the oldest go
 */
@ConfigurationProperties("opcit.conversations")
record ConversationSettings(Duration keep, int most, int shared) {

    ConversationSettings {
        if (!keep.isPositive() || most < 1 || shared < 1) {
            throw new IllegalArgumentException(
                    ("opcit.conversations.keep, opcit.conversations.most and opcit.conversations.shared are %s, %d and %d:"
                                    + " give a time and numbers above 0")
                            .formatted(keep, most, shared));
        }
    }
}
