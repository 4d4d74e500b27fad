package opcit.chat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long conversations are kept, and how many.
 *
 * @param keep how long after its last question a conversation is kept
 * @param most how many are kept; of more, the longest unused go
 */
@ConfigurationProperties("opcit.conversations")
record ConversationSettings(Duration keep, int most) {

    ConversationSettings {
        if (!keep.isPositive() || most < 1) {
            throw new IllegalArgumentException(
                    "opcit.conversations.keep and opcit.conversations.most are %s and %d: give a time and a number above 0"
                            .formatted(keep, most));
        }
    }
}
