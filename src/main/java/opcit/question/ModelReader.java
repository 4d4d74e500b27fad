package opcit.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opcit.llm.Model;
import opcit.llm.ModelFailure;
import opcit.llm.Prompts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Has a language model make questions stand alone, in English. */
public final class ModelReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_SAID = 300;
    private static final int MOST_TURNS = 3;
    private static final int MOST_OF_A_TURN = 500;

    private static final String SCHEMA = """
            {"type": "object",
             "properties": {"question": {"type": "string"}},
             "required": ["question"],
             "additionalProperties": false}""";

    private final Model model;
    private final Prompts.Template template;

    /** @throws IllegalStateException when the folder has no prompt for it, or not one that can be used */
    public ModelReader(Model model, Prompts prompts) {
        this.model = model;
        this.template = prompts.read("stand-alone", Set.of("earlier", "question"));
    }

    private record Said(@Nullable String question) {}

    /** The question as it stands alone; empty when the model does not say. */
    Optional<String> standingAlone(String question, List<Earlier> earlier) {
        var turns = earlier.subList(Math.max(0, earlier.size() - MOST_TURNS), earlier.size()).stream()
                .map(ModelReader::told)
                .toList();
        var prompt = template.with(Map.of("earlier", turns, "question", question), SCHEMA, MOST_SAID);
        var said = new StringBuilder();
        try {
            model.ask(prompt, said::append);
            var json = said.substring(Math.max(0, said.indexOf("{")), said.lastIndexOf("}") + 1);
            return Optional.ofNullable(JSON.readValue(json, Said.class).question())
                    .map(String::strip)
                    .filter(alone -> !alone.isEmpty() && alone.length() <= Question.LONGEST);
        } catch (ModelFailure | JacksonException e) {
            return Optional.empty();
        }
    }

    private record Told(String question, List<String> quoted) {}

    private static Told told(Earlier turn) {
        return new Told(
                turn.question()
                        .substring(0, Math.min(MOST_OF_A_TURN, turn.question().length())),
                turn.quoted().stream()
                        .map(place -> place.instrument() + " " + place.locator())
                        .toList());
    }
}
