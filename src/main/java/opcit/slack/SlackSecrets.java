package opcit.slack;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What only Slack and Opcit know. It stands in no file and on no command line.
 *
 * @param signing what Slack signs its requests with
 * @param bot the token of Opcit's bot in the workspace
 */
record SlackSecrets(@Nullable String signing, @Nullable String bot) {

    static final String SIGNING = "OPCIT_SLACK_SIGNING_SECRET";
    static final String BOT = "OPCIT_SLACK_BOT_TOKEN";

    private static final Map<String, String> SETTINGS =
            Map.of("opcit.slack.signing-secret", SIGNING, "opcit.slack.bot-token", BOT);

    SlackSecrets {
        if ((signing == null) != (bot == null)) {
            throw new IllegalStateException(
                    "Of %s and %s one is set: set both, or neither to leave Slack out.".formatted(SIGNING, BOT));
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
        return new SlackSecrets(variable(environment, SIGNING), variable(environment, BOT));
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
        return bot != null;
    }

    @Override
    public String toString() {
        return "SlackSecrets[%s]".formatted(areSet() ? "set" : "not set");
    }
}
