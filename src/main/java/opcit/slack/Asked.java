package opcit.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that came by Slack.
 *
 * @param id Slack's id of the event or command
 * @param sent the message that asks; of a command, its id
 * @param asker who asks, for whom an answer may grow
 * @param root the message that the thread hangs from, which may be the same one
 * @param replyTo where a command is answered, visible to whoever gave it; a message is answered in its thread
 * @param words what was asked, without the mention of Opcit
 */
record Asked(
        String id,
        String team,
        String channel,
        String sent,
        @Nullable String asker,
        String root,
        @Nullable String replyTo,
        String words) {

    boolean isFrom(String otherTeam, String otherChannel) {
        return team.equals(otherTeam) && channel.equals(otherChannel);
    }

    Optional<String> command() {
        return Optional.ofNullable(replyTo);
    }
}
