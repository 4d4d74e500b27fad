package opcit.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with what answers it.
 *
 * @param gold the provisions that answer, as {@code icrmw#art_22__para_1} or as locators of resolution 61/165; empty when
 *     no text answers
 * @param also provisions that do not answer but that may be quoted beside
 * @param kind lookup, topic, list, compare, define, or none
 * @param subkind of none: {@code near} when the subject is treated but not what is asked, {@code offtopic} else
 * @param split {@code dev}, which figures may be fitted on; {@code tune}, on which what was fitted is weighed; or {@code
 *     held}
 * @param why a word to the reader
 */
public record EvalQuestion(
        String id,
        String question,
        List<String> gold,
        List<String> also,
        String kind,
        @Nullable String subkind,
        String split,
        @Nullable String why) {

    /** The file of questions that are asked of that one text. */
    public static final Path OF_RESOLUTION = Path.of("eval/resolution-61-165.jsonl");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The files of questions that are asked of all texts. */
    public static List<Path> ofLibrary() throws IOException {
        try (var files = Files.list(Path.of("eval/library"))) {
            return files.sorted().toList();
        }
    }

    /** The questions of a file, one JSON object a line. */
    public static List<EvalQuestion> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JSON.readValue(line, EvalQuestion.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The questions '" + file + "' cannot be read", e);
        }
    }

    public boolean isAnswerable() {
        return !gold.isEmpty();
    }

    public boolean isHeld() {
        return split.equals("held");
    }

    /** Whether figures may be fitted on it. */
    public boolean isDev() {
        return split.equals("dev");
    }

    /** Whether what was fitted on others is weighed on it. */
    public boolean isForTuning() {
        return split.equals("tune");
    }

    boolean isNear() {
        return Optional.ofNullable(subkind).filter("near"::equals).isPresent();
    }

    List<Place> places() {
        return gold.stream().map(EvalQuestion::place).toList();
    }

    /** Whether the place is a gold one or stands under it. */
    public boolean isGold(Place place) {
        return places().stream().anyMatch(gold -> isWithin(place, gold));
    }

    /** Whether a quotation from the place is to the point: it is gold, may stand beside it, or leads to either. */
    public boolean isToThePoint(Place place) {
        return Stream.concat(gold.stream(), also.stream())
                .map(EvalQuestion::place)
                .anyMatch(good -> isWithin(place, good) || isWithin(good, place));
    }

    private static boolean isWithin(Place place, Place around) {
        return place.instrument().equals(around.instrument()) && place.locator().isWithin(around.locator());
    }

    private static Place place(String written) {
        var parts = written.contains("#") ? written.split("#") : new String[] {"a-res-61-165", written};
        return new Place(new InstrumentId(parts[0]), Locator.parse(parts[1]));
    }
}
