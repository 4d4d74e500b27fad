package opcit.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A public test of retrieval.
 *
 * @param relevant the passages that answer a question, by the question's id
 */
record TestCollection(List<Passage> passages, List<Question> questions, Map<String, Set<String>> relevant) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param title where it stands: "1:1.2.1.(1)"; any words will do, and none */
    record Passage(String id, String title, String text) {}

    record Question(String id, String text) {}

    Set<String> relevant(Question question) {
        return relevant.getOrDefault(question.id(), Set.of());
    }

    /**
     * Reads {@code passages.jsonl}, {@code queries.SPLIT.jsonl} and {@code qrels.SPLIT.tsv}; questions of which nothing
     * is known to be relevant are left out, as they are by trec_eval.
     */
    static TestCollection read(Path folder, String split) {
        var relevant = relevant(folder.resolve("qrels." + split + ".tsv"));
        var passages = lines(folder.resolve("passages.jsonl")).stream()
                .map(JSON::readTree)
                .map(line -> new Passage(text(line, "id"), text(line, "title"), text(line, "text")))
                .toList();
        var questions = lines(folder.resolve("queries." + split + ".jsonl")).stream()
                .map(JSON::readTree)
                .map(line -> new Question(text(line, "id"), text(line, "text")))
                .filter(question -> relevant.containsKey(question.id()))
                .toList();
        return new TestCollection(passages, questions, relevant);
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).asString("");
    }

    // line = question TAB passage TAB grade
    private static Map<String, Set<String>> relevant(Path file) {
        var relevant = new LinkedHashMap<String, Set<String>>();
        for (var line : lines(file)) {
            var columns = line.split("\t");
            if (Integer.parseInt(columns[2].strip()) > 0) {
                relevant.computeIfAbsent(columns[0], question -> new LinkedHashSet<>())
                        .add(columns[1]);
            }
        }
        return relevant;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: a test collection has it", e);
        }
    }
}
