package opcit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Names;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The works that Opcit knows of, read from {@code index/catalogue.yaml}; facts about works live there, not in code. */
record Catalogue(List<Work> works) {

    // A title stands among the first lines of a text, after heads and symbols.
    private static final int FRONT = 25;

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
                texts(entry, "names").toList(),
                texts(entry, "examples").toList(),
                text(entry, "source"),
                new Work.Particulars(
                        optional(entry, "symbol"),
                        optional(entry, "treatySeries"),
                        optional(entry, "page").map(Integer::valueOf),
                        day(entry, "adopted"),
                        day(entry, "inForce"),
                        optional(entry, "adoptedBy"),
                        texts(entry, "addresses").map(URI::create).toList(),
                        texts(entry, "bodies").toList()));
    }

    private static String text(Map<String, Object> entry, String field) {
        return optional(entry, field)
                .orElseThrow(() ->
                        new UnreadableText("the catalogue's entry " + entry.get("id") + " has no '" + field + "'"));
    }

    private static Optional<String> optional(Map<String, Object> entry, String field) {
        @Nullable Object value = entry.get(field);
        return Optional.ofNullable(value).map(Objects::toString);
    }

    private static Stream<String> texts(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof List<?> values ? values.stream().map(Object::toString) : Stream.of();
    }

    private static Optional<LocalDate> day(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof Date day
                ? Optional.of(LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC))
                : Optional.empty();
    }

    /** Every name that every work goes by, and those of the bodies that it sets up. */
    Names names() {
        return new Names(
                works.stream()
                        .collect(Collectors.toMap(Work::id, work -> names(work).toList())),
                works.stream()
                        .collect(Collectors.toMap(
                                Work::id, work -> work.particulars().bodies())));
    }

    private static Stream<String> names(Work work) {
        return Stream.concat(work.names().stream(), Stream.of(work.title(), work.citedAs()));
    }

    /** The work that a file is a text of, told by its file name or else by the title or symbol at its head. */
    Optional<Work> recognize(Source source, List<String> paragraphs) {
        var stem = source.stem();
        return works.stream()
                .filter(work -> stem.equals(work.id().value()))
                .findFirst()
                .or(() -> paragraphs.stream()
                        .limit(FRONT)
                        .flatMap(line -> works.stream().filter(work -> heads(line, work)))
                        .findFirst());
    }

    /**
     * Whether the line is the work's title, one of its names or its symbol, or opens with its number as titles do. The
     * head of a printed document sets "United Nations" and the symbol on one line.
     */
    private static boolean heads(String line, Work work) {
        // Protocols go on in their titles: "…, supplementing the United Nations Convention against …".
        var plain = line.replaceFirst("^(?i:resolution|united nations) ", "").replaceFirst(", supplementing .*", "");
        return names(work)
                .anyMatch(name -> name.equalsIgnoreCase(line)
                        || name.equalsIgnoreCase(plain)
                        || (name.matches("\\d+/\\d+") && plain.startsWith(name + ". ")));
    }

    /** What a work that is in no catalogue is known as: its title, and an id made of it. */
    static Work unknown(String title, Kind kind, String id) {
        return new Work(new InstrumentId(id), title, title, kind, List.of(), List.of(), title, Work.Particulars.NONE);
    }
}
