package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Slack's documented limits, and the golden files of messages. */
final class BlockKit {

    private static final Path GOLDEN = Path.of("src/test/golden/slack");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How many characters the text of an object of that type may have, by the names of field and parent. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "section.text", 3_000,
            "context.elements", 3_000,
            "button.text", 75,
            "options.text", 75,
            "modal.title", 24,
            "modal.submit", 24,
            "modal.close", 24);

    private BlockKit() {}

    /** Holds blocks against the limits of https://docs.slack.dev/reference/block-kit */
    static void check(JsonNode blocks) {
        assertThat(blocks.size()).isBetween(1, 50);
        // No documented limit, but what is refused as msg_blocks_too_long.
        assertThat(blocks.toString().length()).isLessThan(13_200);
        blocks.forEach(BlockKit::checkBlock);
    }

    private static void checkBlock(JsonNode block) {
        assertThat(block.path("block_id").asString("").length()).isLessThanOrEqualTo(255);
        var type = block.get("type").asString();
        switch (type) {
            case "section" -> checkText(block.get("text"), LONGEST.get("section.text"));
            case "context" -> {
                assertThat(block.get("elements").size()).isBetween(1, 10);
                block.get("elements").forEach(element -> checkText(element, LONGEST.get("context.elements")));
            }
            case "rich_text" -> {
                assertThat(block.get("elements")).isNotEmpty();
                block.findValues("text").forEach(text -> assertThat(text.asString()).isNotEmpty());
                block.findValues("url").forEach(url -> assertThat(url.asString().length()).isBetween(1, 3_000));
            }
            case "actions" -> {
                assertThat(block.get("elements").size()).isBetween(1, 25);
                block.get("elements").forEach(BlockKit::checkElement);
            }
            case "input" -> {
                checkText(block.get("label"), 2_000);
                checkElement(block.get("element"));
            }
            default -> throw new AssertionError("No limits are known here of a block of type " + type);
        }
    }

    private static void checkElement(JsonNode element) {
        assertThat(element.get("action_id").asString().length()).isBetween(1, 255);
        var type = element.get("type").asString();
        switch (type) {
            case "button" -> {
                checkText(element.get("text"), LONGEST.get("button.text"));
                assertThat(element.path("value").asString("").length()).isLessThanOrEqualTo(2_000);
            }
            case "static_select" -> {
                checkText(element.get("placeholder"), 150);
                assertThat(element.get("options").size()).isBetween(1, 100);
                for (var option : element.get("options")) {
                    checkText(option.get("text"), LONGEST.get("options.text"));
                    assertThat(option.get("value").asString().length()).isBetween(1, 150);
                }
            }
            case "plain_text_input" ->
                assertThat(element.path("max_length").asInt(3_000)).isBetween(1, 3_000);
            default -> throw new AssertionError("No limits are known here of an element of type " + type);
        }
    }

    /** Holds a modal against its limits. */
    static void checkModal(JsonNode view) {
        checkText(view.get("title"), LONGEST.get("modal.title"));
        if (view.has("submit")) {
            checkText(view.get("submit"), LONGEST.get("modal.submit"));
        }
        if (view.has("close")) {
            checkText(view.get("close"), LONGEST.get("modal.close"));
        }
        assertThat(view.path("private_metadata").asString("").length()).isLessThanOrEqualTo(3_000);
        assertThat(view.get("blocks").size()).isBetween(1, 100);
        view.get("blocks").forEach(BlockKit::checkBlock);
    }

    private static void checkText(JsonNode text, int longest) {
        assertThat(text.get("text").asString().length()).isBetween(1, longest);
    }

    /** Holds JSON against the golden file of that name; {@code -Dopcit.update=true} writes it anew. */
    static void isGolden(JsonNode json, String name) throws IOException {
        var file = GOLDEN.resolve(name + ".json");
        var written = JSON.writeValueAsString(json) + "\n";
        if (Boolean.getBoolean("opcit.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }
}
