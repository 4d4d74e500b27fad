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

/** The editors' own line on what an article or paragraph is about; never part of a text and never quoted. */
public record Headnotes(Map<InstrumentId, Map<Locator, String>> byWork) {

    static final Headnotes NONE = new Headnotes(Map.of());

    /** Reads {@code <id>.yaml} for each of the works that has one in the folder. */
    static Headnotes read(Path folder, List<Work> works) {
        var byWork = new LinkedHashMap<InstrumentId, Map<Locator, String>>();
        for (var work : works) {
            var file = folder.resolve(work.id() + ".yaml");
            if (Files.isRegularFile(file)) {
                byWork.put(work.id(), lines(file));
            }
        }
        return new Headnotes(byWork);
    }

    private static Map<Locator, String> lines(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, String> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var lines = new LinkedHashMap<Locator, String>();
            written.forEach((locator, line) -> lines.put(Locator.parse(locator), line));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The headnotes '" + file + "' cannot be read", e);
        }
    }

    /** The line on the place or, when it has none of its own, on the unit that it stands in. */
    public Optional<String> on(Place place) {
        var lines = of(place.instrument());
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

    /** All lines on a work, in the order of its text; empty when it has none. */
    public Map<Locator, String> of(InstrumentId work) {
        return byWork.getOrDefault(work, Map.of());
    }
}
