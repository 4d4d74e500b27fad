package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {

    private static final Path FOLDER = Path.of("index/fingerprints");

    static Stream<Instrument> all() {
        return Texts.all();
    }

    /** Run with {@code -Dopcit.update=true} to write the fingerprints of the reference texts anew. */
    @ParameterizedTest
    @MethodSource("all")
    void knowsEveryReferenceText(Instrument instrument) throws IOException {
        var file = FOLDER.resolve(instrument.id() + ".yaml");
        var written = Reference.of(instrument).written();
        if (Boolean.getBoolean("opcit.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        }
        assertThat(file).hasContent(written);
        assertThat(Reference.read(file).differences(instrument)).isEmpty();
    }

    @Test
    void holdsNoWordOfAText() throws IOException {
        var words = List.of("migrants", "States", "shall", "rights");
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain(words);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Encourages all States to remove       | Urges all States to remove             | para_12 | Urges/1        | another verb
            remittances of migrants to their      | remittances of migrants, to their      | para_12 | migrants,/1    | a comma more
            safe, unrestricted and expeditious    | safe and expeditious                   | para_12 | safe/2         | words left out
            to consider, as appropriate, measures | to consider, where appropriate, swiftly, measures | para_12 | where/1 swiftly,/0 | words put in
            """)
    void saysAtWhichWordsATextDiffers(String words, String changed, String locator, String pieces, String reason) {
        var differences = read(words, changed);
        assertThat(differences).as(reason).singleElement().satisfies(difference -> {
            assertThat(difference.locator()).isEqualTo(Locator.parse(locator));
            assertThat(difference.pieces().stream()
                            .filter(piece -> piece.kind() == Difference.Kind.DIFFERENT)
                            .map(piece -> piece.text() + "/" + piece.missing()))
                    .containsExactly(pieces.split(" "));
        });
    }

    @Test
    void takesOtherQuotationMarksAndSpacesForTheSame() {
        assertThat(read("workers' labour relations", "workers’  labour relations"))
                .isEmpty();
    }

    private static List<Difference> read(String words, String changed) {
        try {
            var text = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
            assertThat(text).contains(words);
            return Texts.corpus(Path.of("target/none"))
                    .read(new Source(
                            "a-res-61-165.txt", text.replace(words, changed).getBytes(StandardCharsets.UTF_8)))
                    .holding()
                    .differences();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
