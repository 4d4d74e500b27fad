package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import opcit.citation.InstrumentId;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells texts apart by their fingerprints, on the real texts. */
@EnabledIf("opcit.corpus.Texts#areHere")
class TellingTextsApartTest {

    private static final List<Instrument> ALL = Texts.all().toList();

    @ParameterizedTest
    @CsvSource({"udhr", "iccpr", "cat", "a-res-60-169"})
    void knowsAWorkFromEveryOther(String id) {
        var reference = Reference.of(instrument(id));
        assertThat(ALL.stream()
                        .filter(reference::isOf)
                        .map(instrument -> instrument.id().value()))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iccpr | shall | must             | true  | a word in thirty
            cat   | torture | Torture        | true  | letter case
            crc   | ' of ' | ' '             | true  | a word left out again and again
            cedaw | ' [a-z]{4,}' | ' word'   | false | other words
            """)
    void forgivesSlipsAndNotMore(String id, String words, String instead, boolean same, String reason)
            throws IOException {
        var text = Files.readString(Texts.REFERENCE.resolve(id + ".txt"));
        var changed = text.lines()
                .map(line -> line.matches("(?:Article|PART|The States Parties|Have agreed|Agree upon).*")
                        ? line
                        : line.replaceAll(words, instead))
                .toList();
        var corpus = Texts.corpus(Texts.REFERENCE.resolve("none"));
        var read = corpus.read(
                        new Source(id + ".txt", String.join("\n", changed).getBytes(StandardCharsets.UTF_8)))
                .holding()
                .instrument();
        assertThat(Reference.of(instrument(id)).isOf(read)).as(reason).isEqualTo(same);
    }

    private static Instrument instrument(String id) {
        return ALL.stream()
                .filter(instrument -> instrument.id().equals(new InstrumentId(id)))
                .findFirst()
                .orElseThrow();
    }
}
