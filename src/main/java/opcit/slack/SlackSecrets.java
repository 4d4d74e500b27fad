package opcit.slack;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What only Slack and Opcit know. It stands in no file and on no command line.
 *
 * @param signing what Slack signs its requests with, when it sends over HTTP
 * @param app the token with which Opcit opens a socket, when Slack sends over that
 * @param bot the token of Opcit's bot, when it is for one workspace
 * @param client who Opcit is to Slack, when it is for as many workspaces as install it
 */
record SlackSecrets(
        @Nullable String signing,
        @Nullable String app,
        @Nullable String bot,
        @Nullable Client client) {

    static final String SIGNING = "OPCIT_SLACK_SIGNING_SECRET";
    static final String APP = "OPCIT_SLACK_APP_TOKEN";
    static final String BOT = "OPCIT_SLACK_BOT_TOKEN";
    static final String CLIENT_ID = "OPCIT_SLACK_CLIENT_ID";
    static final String CLIENT_SECRET = "OPCIT_SLACK_CLIENT_SECRET";
    static final String TOKEN_KEY = "OPCIT_SLACK_TOKEN_KEY";

    private static final Map<String, String> SETTINGS = Map.of(
            "opcit.slack.signing-secret", SIGNING,
            "opcit.slack.app-token", APP,
            "opcit.slack.bot-token", BOT,
            "opcit.slack.client-id", CLIENT_ID,
            "opcit.slack.client-secret", CLIENT_SECRET,
            "opcit.slack.token-key", TOKEN_KEY);

    /**
     * Who Opcit is to Slack.
     *
     * @param tokenKey what the workspaces' tokens are encrypted with in the database
     */
    record Client(String id, String secret, TokenKey tokenKey) {

        @Override
        public String toString() {
            return "Client[%s]".formatted(id);
        }
    }

    SlackSecrets {
        var isReached = signing != null || app != null;
        if (bot != null && client != null) {
            throw new IllegalStateException(
                    "%s is for one workspace and %s for many: set one of them.".formatted(BOT, CLIENT_ID));
        }
        if (isReached && bot == null && client == null) {
            throw new IllegalStateException(
                    "Slack is to be answered, and nothing to do so with is set: set %s for one".formatted(BOT)
                            + " workspace, or %s, %s and %s for many.".formatted(CLIENT_ID, CLIENT_SECRET, TOKEN_KEY));
        }
        if (!isReached && (bot != null || client != null)) {
            throw new IllegalStateException(
                    "Slack has no way to reach Opcit: set %s for HTTP or %s for Socket Mode, or none of Slack's secrets to leave it out."
                            .formatted(SIGNING, APP));
        }
    }

    /** The secrets among the variables of the environment; no other setting may hold them. */
    static SlackSecrets read(ConfigurableEnvironment environment) {
        SETTINGS.forEach((setting, variable) -> {
            var set = environment.getProperty(setting);
            if (set != null && !set.isBlank() && !set.strip().equals(variable(environment, variable))) {
                throw new IllegalStateException(
                        "%s is set in a file or on the command line, where others can read it.".formatted(setting)
                                + " Remove it there and set the environment variable " + variable + ".");
            }
        });
        return new SlackSecrets(
                variable(environment, SIGNING),
                variable(environment, APP),
                variable(environment, BOT),
                client(
                        variable(environment, CLIENT_ID),
                        variable(environment, CLIENT_SECRET),
                        variable(environment, TOKEN_KEY)));
    }

    private static @Nullable Client client(@Nullable String id, @Nullable String secret, @Nullable String key) {
        if (id != null && secret != null && key != null) {
            return new Client(id, secret, TokenKey.parse(key));
        }
        if (Stream.of(id, secret, key).anyMatch(Objects::nonNull)) {
            throw new IllegalStateException("Of %s, %s and %s only some are set: set all three, or none."
                    .formatted(CLIENT_ID, CLIENT_SECRET, TOKEN_KEY));
        }
        return null;
    }

    private static @Nullable String variable(ConfigurableEnvironment environment, String name) {
        var variables =
                environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        var value = variables == null ? null : variables.getProperty(name);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    boolean areSet() {
        return bot != null || client != null;
    }

    /** What the ids of conversations are worked out with: whichever secret Slack's questions come by. */
    String ofThreads() {
        return Objects.requireNonNull(signing != null ? signing : app);
    }

    @Override
    public String toString() {
        return "SlackSecrets[%s]".formatted(areSet() ? "set" : "not set");
    }
}
