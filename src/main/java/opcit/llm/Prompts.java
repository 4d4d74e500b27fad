package opcit.llm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The folder of prompts, which people may edit: what a model is told, with places for the data it is told with. */
public record Prompts(Path folder) {

    // A prompt is three parts between lines of dashes: what it is for, what the model is to do, and the data.
    private static final Pattern PART = Pattern.compile("(?m)^---+\\s*$");
    private static final int PARTS = 3;
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z]*)\\s*}}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    // So many words in a row are no chance.
    private static final int REPEATED_WORDS = 6;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads the prompt of a name.
     *
     * @param variables the data that it is told with; each has a place in it, and there are no other places
     * @throws IllegalStateException saying what to change when it is not there or not so
     */
    public Template read(String name, Set<String> variables) {
        var file = folder.resolve(name + ".md");
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "The prompt '%s' is missing: set opcit.model.prompts to the folder that holds it.".formatted(file));
        }
        var parts = PART.split(text(file), PARTS);
        if (parts.length < PARTS || parts[0].isBlank()) {
            throw new IllegalStateException(
                    "The prompt '%s' is not in three parts between lines of dashes: what it is for, what to do, the data."
                            .formatted(file));
        }
        requireNoPlaces(file, parts[1]);
        var places = VARIABLE.matcher(parts[2])
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!places.equals(variables)) {
            throw new IllegalStateException(
                    "The prompt '%s' has places for %s where it has to have them for %s, each written {{so}}."
                            .formatted(file, places, new TreeSet<>(variables)));
        }
        return new Template(parts[1].strip(), parts[2].strip());
    }

    // Data among the instructions could pass for one of them.
    private static void requireNoPlaces(Path file, String instructions) {
        if (VARIABLE.matcher(instructions).find()) {
            throw new IllegalStateException(
                    "The prompt '%s' has a place for data among its instructions: move it below the second line of dashes."
                            .formatted(file));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt '%s' cannot be read".formatted(file), e);
        }
    }

    /** A prompt with places for data. */
    public record Template(String system, String user) {

        /** Whether words say a stretch of the instructions, in whatever case and with whatever between the words. */
        public boolean repeats(String words) {
            var said = WORD.matcher(words.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            var instructions = WORD.matcher(system.toLowerCase(Locale.ROOT))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining(" ", " ", " "));
            return IntStream.rangeClosed(0, said.size() - REPEATED_WORDS)
                    .mapToObj(i -> " " + String.join(" ", said.subList(i, i + REPEATED_WORDS)) + " ")
                    .anyMatch(instructions::contains);
        }

        /** Puts the data in, as JSON: whatever it says stays inside its own quotation marks. */
        public Prompt with(Map<String, ?> data, String schema, int mostTokens) {
            var filled = VARIABLE.matcher(user).replaceAll(place -> quoted(place, data));
            return new Prompt(system, filled, schema, mostTokens);
        }

        private static String quoted(MatchResult place, Map<String, ?> data) {
            return Matcher.quoteReplacement(JSON.writeValueAsString(data.get(place.group(1))));
        }
    }
}
