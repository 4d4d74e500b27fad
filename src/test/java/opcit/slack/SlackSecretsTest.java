package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertThat(secrets)
                .isEqualTo(new SlackSecrets("abc", null, "xoxb-1", null))
                .hasToString("SlackSecrets[set]");
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

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void areThoseOfOneWorkspaceOrOfManyAndOfOneWayToOpcitOrBoth() {
        assertThat(List.of(
                        Map.<String, Object>of(SlackSecrets.SIGNING, "s", SlackSecrets.BOT, "b"),
                        Map.<String, Object>of(SlackSecrets.APP, "a", SlackSecrets.BOT, "b"),
                        Map.<String, Object>of(SlackSecrets.APP, "a", SlackSecrets.SIGNING, "s", SlackSecrets.BOT, "b"),
                        many("i", "s", KEY, SlackSecrets.APP)))
                .allSatisfy(variables -> assertThat(
                                SlackSecrets.read(environment(variables)).areSet())
                        .isTrue());
    }

    private static Map<String, Object> many(String id, String secret, String key, String way) {
        return Map.of(
                SlackSecrets.CLIENT_ID, id, SlackSecrets.CLIENT_SECRET, secret, SlackSecrets.TOKEN_KEY, key, way, "w");
    }

    static Stream<Arguments> saysWhatIsMissing() {
        return Stream.of(
                arguments(Map.of(SlackSecrets.BOT, "b"), "Slack has no way to reach Opcit"),
                arguments(Map.of(SlackSecrets.SIGNING, "s"), "nothing to do so with is set"),
                arguments(Map.of(SlackSecrets.APP, "a", SlackSecrets.CLIENT_ID, "i"), "only some are set"),
                arguments(many("i", "s", KEY, SlackSecrets.BOT), "is for one workspace and"),
                arguments(many("i", "s", "c2hvcnQ=", SlackSecrets.APP), "is no key of 32 bytes in Base64"),
                arguments(many("i", "s", "not Base64", SlackSecrets.APP), "is no key of 32 bytes in Base64"));
    }

    @ParameterizedTest
    @MethodSource
    void saysWhatIsMissing(Map<String, Object> variables, String why) {
        assertThatThrownBy(() -> SlackSecrets.read(environment(variables)))
                .hasMessageContaining(why)
                .hasMessageNotContaining("c2hvcnQ=");
    }
}
