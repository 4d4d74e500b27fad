package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.SlashCommandResponseSender;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts letters where people see them, with patience. */
final class Messages {

    private static final String TO_COMMAND = "the answer to a command";

    private final WebApi api;
    private final SlashCommandResponseSender responses;
    private final Patience patience;

    Messages(WebApi api, Slack slack, Patience patience) {
        this.api = api;
        this.responses = new SlashCommandResponseSender(slack);
        this.patience = patience;
    }

    /**
     * Posts the letter; says which message it became.
     *
     * @param root the message whose thread it goes into; none: the channel itself
     */
    String post(String team, String channel, @Nullable String root, Letter letter) {
        return api.ask(
                        team,
                        "chat.postMessage",
                        client -> client.chatPostMessage(message -> message.channel(channel)
                                .threadTs(root)
                                .text(letter.text())
                                .blocks(letter.blocks())
                                .parse("none")
                                .linkNames(false)
                                .unfurlLinks(false)
                                .unfurlMedia(false)))
                .getTs();
    }

    /** Puts the letter in the place of the message. */
    void update(String team, String channel, String message, Letter letter) {
        api.ask(
                team,
                "chat.update",
                client -> client.chatUpdate(update -> update.channel(channel)
                        .ts(message)
                        .text(letter.text())
                        .blocks(letter.blocks())
                        .parse("none")
                        .linkNames(false)));
    }

    /** Answers a command at the address that came with it, visible to whoever gave it. */
    void respond(String address, Letter letter) {
        patience.ask(() -> {
            try {
                var response = responses.send(
                        address,
                        SlashCommandResponse.builder()
                                .responseType("ephemeral")
                                .text(letter.text())
                                .blocks(letter.blocks())
                                .build());
                if (response.getCode() / 100 != 2) {
                    var after = response.getHeaders().getOrDefault("retry-after", List.of());
                    throw SlackFailure.status(
                            TO_COMMAND, response.getCode(), after.isEmpty() ? null : after.getFirst());
                }
                return response;
            } catch (IOException e) {
                throw SlackFailure.unreachable(TO_COMMAND, e);
            }
        });
    }
}
