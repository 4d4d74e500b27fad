package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifest that people are told to paste fits what is listened for. */
class ManifestTest {

    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private static JsonNode manifest() throws IOException {
        var page = YAML.matcher(Files.readString(Path.of("docs/slack.md")));
        assertThat(page.find()).isTrue();
        return JsonMapper.builder().build().valueToTree(new Yaml().load(page.group(1)));
    }

    @Test
    void namesTheAddressTheCommandAndTheEventsThatAreListenedFor() throws IOException {
        var manifest = manifest();
        var address = "https://opcit.example.org" + BoltServlet.PATH;
        var events = manifest.get("settings").get("event_subscriptions");
        assertThat(events.get("request_url").asString()).isEqualTo(address);
        assertThat(events.get("bot_events").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "app_home_opened",
                        "app_mention",
                        "app_uninstalled",
                        "link_shared",
                        "message.im",
                        "tokens_revoked");
        assertThat(manifest.get("settings")
                        .get("interactivity")
                        .get("request_url")
                        .asString())
                .isEqualTo(address);
        var command = manifest.get("features").get("slash_commands").get(0);
        assertThat(command.get("url").asString()).isEqualTo(address);
        assertThat(command.get("command").asString()).isEqualTo(Door.COMMAND);
        var oauth = manifest.get("oauth_config");
        assertThat(oauth.get("redirect_urls").get(0).asString())
                .isEqualTo("https://opcit.example.org" + Installing.REDIRECT);
        assertThat(oauth.get("scopes").get("bot").valueStream().map(JsonNode::asString))
                .containsExactly(Installing.SCOPES.split(","));
    }

    @Test
    void isOfTheAgentViewWithinSlacksLimits() throws IOException {
        var features = manifest().get("features");
        assertThat(features.has("assistant_view")).isFalse();
        assertThat(features.get("agent_view")
                        .get("agent_description")
                        .asString()
                        .length())
                .isBetween(1, 300);
        assertThat(features.get("app_home").get("messages_tab_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void namesTheAddressOfThePageAsOftenAsItSays() throws IOException {
        var page = Files.readString(Path.of("docs/slack.md"));
        var yaml = YAML.matcher(page);
        assertThat(yaml.find()).isTrue();
        assertThat(page).contains("which is there five times");
        assertThat(yaml.group(1).split("opcit\\.example\\.org", -1)).hasSize(6);
    }
}
