package opcit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the editors wrote on provisions; never part of a text and never quoted.
 *
 * @param headnotes what an article or paragraph is about, shown as the editors'
 * @param glosses what one provision settles, in the words of people who do not know the text; for search alone
 */
public record Editorial(
        Map<InstrumentId, Map<Locator, String>> headnotes, Map<InstrumentId, Map<Locator, String>> glosses) {

    /** What there is of a library without editors. */
    public static final Editorial NONE = new Editorial(Map.of(), Map.of());

    /** Reads {@code <id>.yaml} for each of the works that has one in either folder. */
    static Editorial read(Path headnotes, Path glosses, List<Work> works) {
        return new Editorial(lines(headnotes, works), lines(glosses, works));
    }

    private static Map<InstrumentId, Map<Locator, String>> lines(Path folder, List<Work> works) {
        var byWork = new LinkedHashMap<InstrumentId, Map<Locator, String>>();
        for (var work : works) {
            var file = folder.resolve(work.id() + ".yaml");
            if (Files.isRegularFile(file)) {
                byWork.put(work.id(), lines(file));
            }
        }
        return byWork;
    }

    private static Map<Locator, String> lines(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, String> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var lines = new LinkedHashMap<Locator, String>();
            written.forEach((locator, line) -> lines.put(Locator.parse(locator), line));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The editors' lines in '" + file + "' cannot be read", e);
        }
    }

    /** The headnote on the place or, when it has none of its own, on the unit that it stands in. */
    public Optional<String> headnote(Place place) {
        var lines = headnotes(place.instrument());
        for (var at = Optional.of(place.locator());
                at.isPresent();
                at = at.get().parent()) {
            var line = lines.get(at.get());
            if (line != null) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** All headnotes on a work, in the order of its text; empty when it has none. */
    public Map<Locator, String> headnotes(InstrumentId work) {
        return headnotes.getOrDefault(work, Map.of());
    }

    /** The gloss on the place itself. */
    public Optional<String> gloss(Place place) {
        return Optional.ofNullable(
                glosses.getOrDefault(place.instrument(), Map.of()).get(place.locator()));
    }
}
