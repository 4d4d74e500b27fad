package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.SlashCommandResponseSender;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slack's Web API, asked with patience. */
final class WebApi {

    private final MethodsClient methods;
    private final SlashCommandResponseSender responses;
    private final Patience patience;

    WebApi(Slack slack, String botToken, Patience patience) {
        this.methods = slack.methods(botToken);
        this.responses = new SlashCommandResponseSender(slack);
        this.patience = patience;
    }

    /**
     * Posts the letter; says which message it became.
     *
     * @param root the message whose thread it goes into; none: the channel itself
     */
    String post(String channel, @Nullable String root, Letter letter) {
        return ask(
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
    void update(String channel, String message, Letter letter) {
        ask(
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
                            "the answer to a command", response.getCode(), after.isEmpty() ? null : after.getFirst());
                }
                return response;
            } catch (IOException e) {
                throw SlackFailure.unreachable("the answer to a command", e);
            }
        });
    }

    private interface Call<T> {
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    private <T extends SlackApiTextResponse> T ask(String method, Call<T> call) {
        return patience.ask(() -> {
            try {
                var response = call.on(methods);
                if (!response.isOk()) {
                    throw SlackFailure.error(method, Objects.requireNonNullElse(response.getError(), "no reason"));
                }
                return response;
            } catch (SlackApiException e) {
                throw SlackFailure.status(
                        method, e.getResponse().code(), e.getResponse().header("Retry-After"));
            } catch (IOException e) {
                throw SlackFailure.unreachable(method, e);
            }
        });
    }
}
