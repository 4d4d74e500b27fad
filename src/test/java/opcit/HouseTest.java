package opcit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the walls of the house. */
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java/opcit");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("opcit");

    /** The rooms from the ground up; imports only run down, and never between rooms of one floor. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("citation", "llm"),
            List.of("corpus", "question"),
            List.of("search"),
            List.of("evidence"),
            List.of("draft"),
            List.of("verification"),
            List.of("answer"),
            List.of("chat", "briefing"),
            List.of("api", "slack"));

    /** The rooms inside a room and that room itself, from the ground up; the other rooms have none. */
    private static final Map<String, List<String>> INSIDE =
            Map.of("corpus", List.of("corpus.formats", "corpus", "corpus.fetching"));

    @Test
    void everyArrowIsOneThatItsRoomDeclares() {
        ApplicationModules.of(Opcit.class).verify();
    }

    @Test
    void importsOnlyRunDown() {
        for (var floor = 0; floor < FLOORS.size(); floor++) {
            for (var room : FLOORS.get(floor)) {
                var notBelow = FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(room))
                        .map(other -> "opcit." + other + "..")
                        .toArray(String[]::new);
                noArrow("opcit." + room + "..", notBelow);
            }
        }
    }

    @Test
    void importsOnlyRunDownInsideARoom() {
        for (var floors : INSIDE.values()) {
            for (var floor = 0; floor < floors.size(); floor++) {
                var above = floors.subList(floor + 1, floors.size()).stream()
                        .map(other -> "opcit." + other)
                        .toArray(String[]::new);
                noArrow("opcit." + floors.get(floor), above);
            }
        }
    }

    private static void noArrow(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(resideInAnyPackage(to))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dev.langchain4j.. | llm search
                    ai.onnxruntime..  | search
                    ai.djl..          | search
                    org.apache.lucene.. | search
                    org.apache.tika.. | corpus.formats
                    org.apache.poi.. | corpus.formats briefing
                    org.apache.pdfbox.. | corpus.formats briefing
                    org.yaml.snakeyaml.. | corpus
                    io.github.resilience4j.. | corpus.fetching llm slack
                    com.slack.api.. | slack
                    org.commonmark.. | briefing
                    com.openhtmltopdf.. | briefing
                    """)
    void aLibraryIsKnownInItsRoomsAlone(String library, String rooms) {
        var theirs = Stream.of(rooms.split(" ")).map(room -> "opcit." + room).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(theirs)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void whatDecidesOnWordsNeverReachesAModel() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "opcit.citation", "opcit.corpus..", "opcit.search", "opcit.evidence", "opcit.verification")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("opcit.llm", "dev.langchain4j.model.chat..")
                .check(CLASSES);
    }

    static Stream<Path> rooms() throws IOException {
        return folders(SOURCES);
    }

    private static Stream<Path> folders(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomStandsOnAFloorAndSaysWhatItIsFor(Path room) throws IOException {
        assertThat(FLOORS.stream().flatMap(List::stream)).contains(name(room));
        assertThat(Files.readString(room.resolve("package-info.java")))
                .startsWith("/**\n * ")
                .contains("@NullMarked", "@ApplicationModule(");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomHasNoRoomsInsideButThoseThatStandOnAFloorOfItsOwn(Path room) throws IOException {
        var floors = INSIDE.getOrDefault(name(room), List.of(name(room)));
        assertThat(folders(room).map(inside -> name(room) + "." + name(inside)))
                .containsExactlyInAnyOrderElementsOf(floors.stream()
                        .filter(floor -> !floor.equals(name(room)))
                        .toList());
        for (var inside : folders(room).toList()) {
            assertThat(folders(inside)).isEmpty();
            assertThat(Files.readString(inside.resolve("package-info.java")))
                    .startsWith("/**\n * ")
                    .contains("@NullMarked", "@NamedInterface(\"" + name(inside) + "\")");
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).toList())
                    .filteredOn(file -> read(file).contains("\npublic "))
                    .allMatch(file -> read(file).contains("\n/**"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
