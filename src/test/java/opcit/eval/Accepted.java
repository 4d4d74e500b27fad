package opcit.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The last run that was accepted: each question's outcome in short. */
record Accepted(Map<String, String> outcomes) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Accepted of(Evaluation evaluation) {
        return new Accepted(evaluation.outcomes().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.asked().id(), Outcome::inShort, (one, other) -> other, TreeMap::new)));
    }

    static Accepted read(Path file) throws IOException {
        return new Accepted(
                Files.exists(file)
                        ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, String>>() {})
                        : Map.of());
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(outcomes) + "\n");
    }
}
