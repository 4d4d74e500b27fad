package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack's Web API, asked with the token of a workspace. */
final class WebApi {

    private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

    private final Slack slack;
    private final Tokens tokens;
    private final Patience patience;

    WebApi(Slack slack, Tokens tokens, Patience patience) {
        this.slack = slack;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** A call of a method. */
    interface Call<T> {
        T on(MethodsClient client) throws IOException, SlackApiException;
    }

    /**
     * Asks with patience.
     *
     * @param method the method's name, for messages
     * @throws SlackFailure when that does not help, or Opcit is not installed there
     */
    <T extends SlackApiTextResponse> T ask(String team, String method, Call<T> call) {
        var client = client(team, method);
        return patience.ask(() -> answer(client, method, call));
    }

    /** Asks once, for what may as well not be done; empty when it was not. */
    <T extends SlackApiTextResponse> Optional<T> askOnce(String team, String method, Call<T> call) {
        try {
            return Optional.of(answer(client(team, method), method, call));
        } catch (SlackFailure e) {
            LOG.debug("left undone", e);
            return Optional.empty();
        }
    }

    private MethodsClient client(String team, String method) {
        return slack.methods(tokens.of(team).orElseThrow(() -> SlackFailure.notInstalled(method, team)));
    }

    /** What the method answers, once. */
    static <T extends SlackApiTextResponse> T answer(MethodsClient client, String method, Call<T> call) {
        try {
            var response = call.on(client);
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
    }
}
