package opcit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import opcit.citation.InstrumentId;
import opcit.citation.Names;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The works that Opcit knows of, read from {@code index/catalogue.yaml}; facts about works live there, not in code. */
record Catalogue(List<Work> works) {

    Catalogue {
        works = List.copyOf(works);
    }

    /** @throws UnreadableText naming the work and the field when an entry is not complete */
    static Catalogue read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new Catalogue(entries.stream().map(Catalogue::work).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The catalogue '" + file.toAbsolutePath()
                            + "' cannot be read: start Opcit in its own folder, or set" + " opcit.corpus.catalogue",
                    e);
        }
    }

    private static Work work(Map<String, Object> entry) {
        return new Work(
                new InstrumentId(text(entry, "id")),
                text(entry, "title"),
                text(entry, "citedAs"),
                Kind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT)),
                entry.get("names") instanceof List<?> names
                        ? names.stream().map(Object::toString).toList()
                        : List.of(),
                text(entry, "source"));
    }

    private static String text(Map<String, Object> entry, String field) {
        @Nullable Object value = entry.get(field);
        if (value == null) {
            throw new UnreadableText("the catalogue's entry " + entry.get("id") + " has no '" + field + "'");
        }
        return Objects.toString(value);
    }

    /** Every name that every work goes by. */
    Names names() {
        return new Names(works.stream().collect(Collectors.toMap(Work::id, Catalogue::names)));
    }

    private static List<String> names(Work work) {
        var names = new ArrayList<>(work.names());
        names.add(work.title());
        names.add(work.citedAs());
        return names;
    }
}
