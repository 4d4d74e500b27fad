package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .containsExactlyInAnyOrder("app_mention", "message.im");
        assertThat(manifest.get("settings")
                        .get("interactivity")
                        .get("request_url")
                        .asString())
                .isEqualTo(address);
        var command = manifest.get("features").get("slash_commands").get(0);
        assertThat(command.get("url").asString()).isEqualTo(address);
        assertThat(command.get("command").asString()).isEqualTo(Door.COMMAND);
        assertThat(manifest.get("oauth_config")
                        .get("scopes")
                        .get("bot")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .isEqualTo(List.of("app_mentions:read", "chat:write", "commands", "im:history"));
    }
}
