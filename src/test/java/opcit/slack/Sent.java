package opcit.slack;

import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What was sent to a method of Slack's Web API, by the names of its fields. */
record Sent(Map<String, String> fields) {

    String field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    JsonNode blocks() {
        return BlockKit.read(field("blocks"));
    }
}
