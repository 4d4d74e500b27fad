package opcit.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;
import opcit.llm.Model;
import opcit.llm.ModelFailure;
import opcit.llm.Prompt;
import opcit.llm.Prompts;
import opcit.llm.Usage;
import opcit.question.Language;
import opcit.question.Understanding;

/** Has a language model draft: it writes the sentences and points to the words that they rest on. */
public final class ModelDrafter {

    private static final int TRIES = 2;
    private static final int MOST_SAID = 2_000;
    // With fewer a claim is not said to its end.
    private static final int FEWEST_SAID = 200;
    private static final int FEWEST_CHARACTERS_A_TOKEN = 3;

    private static final String UNUSABLE =
            "The language model said nothing that can be used, so this answer is composed without it.";
    private static final String TOO_MUCH =
            "The provisions are more than the language model may be given, so this answer is composed without it.";

    private static final String SCHEMA = """
            {"type": "object",
             "properties": {"claims": {"type": "array", "items": {
               "type": "object",
               "properties": {
                 "sentence": {"type": "string"},
                 "quotes": {"type": "array", "items": {
                   "type": "object",
                   "properties": {"exhibit": {"type": "integer"}, "words": {"type": "string"}},
                   "required": ["exhibit", "words"],
                   "additionalProperties": false}}},
               "required": ["sentence", "quotes"],
               "additionalProperties": false}}},
             "required": ["claims"],
             "additionalProperties": false}""";

    private final Model model;
    private final Prompts.Template template;

    /** @throws IllegalStateException when the folder has no prompt for drafting, or not one that can be used */
    public ModelDrafter(Model model, Prompts prompts) {
        this.model = model;
        this.template = prompts.read("draft", Set.of("language", "question", "exhibits"));
    }

    /** The name that an answer bears. */
    public String name() {
        return "model:" + model.name();
    }

    /**
     * Drafts an answer.
     *
     * <p>Both listeners are told on the calling thread, and what they throw is thrown on.
     *
     * @param claims is given each claim as soon as it is written
     * @param pulse is run whenever the model has said a little more
     */
    public ModelDraft draft(Understanding.Clear question, Evidence evidence, Consumer<Claim> claims, Runnable pulse) {
        var used = Usage.NONE;
        for (var tries = 1; ; tries++) {
            var prompt = prompt(question, evidence, used);
            if (prompt.mostTokens() < FEWEST_SAID) {
                return new ModelDraft.Unfinished(used, TOO_MUCH, "its tokens do not suffice");
            }
            var reader = new ClaimsReader(claims, sentence -> isFit(sentence, question));
            try {
                used = used.plus(cost(model.ask(prompt, reading(reader, pulse)), prompt, reader));
                reader.end();
                return new ModelDraft.Finished(used, reader.groundless());
            } catch (ModelFailure e) {
                var all = used.plus(estimate(prompt, reader));
                return new ModelDraft.Unfinished(all, notice(e.reason()), String.valueOf(e.getMessage()));
            } catch (UnusableOutput e) {
                used = used.plus(estimate(prompt, reader));
                if (tries == TRIES || reader.hasSpoken()) {
                    return new ModelDraft.Unfinished(used, UNUSABLE, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    // Another language would pass by what is known of English, and the instructions are nobody's answer.
    private boolean isFit(String sentence, Understanding.Clear question) {
        return !template.repeats(sentence)
                && (question.language() != Language.ENGLISH || Language.of(sentence) == Language.ENGLISH);
    }

    private static Consumer<String> reading(ClaimsReader reader, Runnable pulse) {
        return piece -> {
            pulse.run();
            reader.read(piece);
        };
    }

    private Prompt prompt(Understanding.Clear question, Evidence evidence, Usage used) {
        var data = Map.of(
                "language",
                question.language().english(),
                "question",
                question.asked(),
                "exhibits",
                evidence.exhibits().stream().map(ModelDrafter::shown).toList());
        var prompt = template.with(data, SCHEMA, MOST_SAID);
        var left = model.tokensPerAnswer() - used.all() - tokens(prompt);
        return template.with(data, SCHEMA, Math.min(MOST_SAID, left));
    }

    private record Shown(int exhibit, String citation, String kind, String heading, String text) {}

    private static Shown shown(Exhibit exhibit) {
        var kind = exhibit.instrument().work().kind();
        return new Shown(
                exhibit.n(),
                exhibit.citation().written(),
                kind.name().toLowerCase(Locale.ROOT) + (kind.binding() ? ", binds its parties" : ", does not bind"),
                exhibit.provision().heading(),
                exhibit.provision().text());
    }

    /** What the provider counted, or an estimate where it does not count. */
    private static Usage cost(Usage counted, Prompt prompt, ClaimsReader reader) {
        return counted.all() == 0 ? estimate(prompt, reader) : counted;
    }

    private static Usage estimate(Prompt prompt, ClaimsReader reader) {
        return new Usage(tokens(prompt), reader.characters() / FEWEST_CHARACTERS_A_TOKEN);
    }

    private static int tokens(Prompt prompt) {
        return (prompt.system().length() + prompt.user().length() + SCHEMA.length()) / FEWEST_CHARACTERS_A_TOKEN;
    }

    private static String notice(ModelFailure.Reason reason) {
        return switch (reason) {
            case UNREACHABLE, BUSY, REFUSED, RESTING ->
                "The language model cannot be asked at the moment, so this answer is composed without it.";
            case TOO_SLOW, BROKE_OFF, TOO_LONG ->
                "The language model did not finish its answer, so this one is composed without it.";
        };
    }
}
