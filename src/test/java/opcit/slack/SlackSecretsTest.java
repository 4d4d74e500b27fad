package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SlackSecretsTest {

    private static final String VARIABLES = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    private static StandardEnvironment environment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, variables));
        return environment;
    }

    @Test
    void areReadFromTheEnvironmentAndSaidByNoOne() {
        var secrets = SlackSecrets.read(environment(Map.of(SlackSecrets.SIGNING, " abc", SlackSecrets.BOT, "xoxb-1 ")));
        assertThat(secrets).isEqualTo(new SlackSecrets("abc", "xoxb-1")).hasToString("SlackSecrets[set]");
        assertThat(SlackSecrets.read(environment(Map.of(SlackSecrets.BOT, " "))).areSet())
                .isFalse();
    }

    @Test
    void areRefusedWhereOthersCanReadThem() {
        var environment = environment(Map.of());
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", Map.of("opcit.slack.bot-token", "xoxb-1")));
        assertThatThrownBy(() -> SlackSecrets.read(environment))
                .hasMessageContaining("opcit.slack.bot-token is set in a file or on the command line")
                .hasMessageContaining(SlackSecrets.BOT)
                .hasMessageNotContaining("xoxb");
    }

    @Test
    void areNeededTogether() {
        assertThatThrownBy(() -> SlackSecrets.read(environment(Map.of(SlackSecrets.BOT, "xoxb-1"))))
                .hasMessageContaining("set both, or neither");
    }
}
