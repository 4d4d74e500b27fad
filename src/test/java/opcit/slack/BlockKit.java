package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Slack's documented limits, and the golden files of messages. */
final class BlockKit {

    private static final Path GOLDEN = Path.of("src/test/golden/slack");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_TITLE = 24;

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
            case "section" -> checkText(block.get("text"), LONGEST_TEXT);
            case "context" -> {
                assertThat(block.get("elements").size()).isBetween(1, 10);
                block.get("elements").forEach(element -> checkText(element, LONGEST_TEXT));
            }
            case "rich_text" -> {
                assertThat(block.get("elements")).isNotEmpty();
                block.findValues("text")
                        .forEach(text -> assertThat(text.asString()).isNotEmpty());
                block.findValues("url")
                        .forEach(url -> assertThat(url.asString().length()).isBetween(1, 3_000));
            }
            case "actions" -> {
                assertThat(block.get("elements").size()).isBetween(1, 25);
                block.get("elements").forEach(BlockKit::checkElement);
            }
            case "context_actions" -> {
                assertThat(block.get("elements").size()).isBetween(1, 5);
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
                checkText(element.get("text"), LONGEST_LABEL);
                assertThat(element.path("value").asString("").length()).isLessThanOrEqualTo(2_000);
            }
            case "feedback_buttons" -> {
                for (var button : List.of(element.get("positive_button"), element.get("negative_button"))) {
                    checkText(button.get("text"), LONGEST_LABEL);
                    assertThat(button.get("accessibility_label").asString().length())
                            .isBetween(1, LONGEST_LABEL);
                    assertThat(button.get("value").asString().length()).isBetween(1, 2_000);
                }
            }
            case "static_select" -> {
                checkText(element.get("placeholder"), 150);
                if (element.has("option_groups")) {
                    assertThat(element.get("option_groups").size()).isBetween(1, 100);
                    for (var group : element.get("option_groups")) {
                        checkText(group.get("label"), LONGEST_LABEL);
                        checkOptions(group.get("options"));
                    }
                } else {
                    checkOptions(element.get("options"));
                }
            }
            case "plain_text_input" ->
                assertThat(element.path("max_length").asInt(3_000)).isBetween(1, 3_000);
            default -> throw new AssertionError("No limits are known here of an element of type " + type);
        }
    }

    private static void checkOptions(JsonNode options) {
        assertThat(options.size()).isBetween(1, 100);
        for (var option : options) {
            checkText(option.get("text"), LONGEST_LABEL);
            assertThat(option.get("value").asString().length()).isBetween(1, 150);
        }
    }

    /** Holds a modal against its limits. */
    static void checkModal(JsonNode view) {
        checkText(view.get("title"), LONGEST_TITLE);
        if (view.has("submit")) {
            checkText(view.get("submit"), LONGEST_TITLE);
        }
        if (view.has("close")) {
            checkText(view.get("close"), LONGEST_TITLE);
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

    /** All words in it, in order. */
    static List<String> texts(JsonNode json) {
        return json.findValues("text").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }
}
