package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opcit.citation.CitationStyle;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports a briefing of twelve pins over six instruments in every format, and leaves the files in target/briefing. */
@EnabledIf("opcit.corpus.Texts#areHere")
class TwelvePinsTest {

    private static final Path FILES = Path.of("target/briefing");

    private static Briefing briefing(Library library) {
        var pins = Stream.of(
                        "a-res-61-165 para_8 | Liberty and security",
                        "iccpr art_9__para_1 | Liberty and security",
                        "iccpr art_9__para_2 | Liberty and security",
                        "icrmw art_16__para_4 | Liberty and security",
                        "icrmw art_16__para_4 | Liberty and security",
                        "crc art_37__point_b | Liberty and security",
                        "cat art_3__para_1 | Removal",
                        "iccpr art_13 | Removal",
                        "icrmw art_22__para_1 | Removal",
                        "udhr art_14__para_1 | Removal",
                        "a-res-61-165 para_12 | Money sent home",
                        "icrmw art_47__para_1 | Money sent home")
                .map(row -> row.split(" \\| "))
                .map(row -> pin(library, row[0].split(" ")[0], row[0].split(" ")[1], row[1]))
                .toList();
        return new Briefing("b", "Detention and removal of migrants", Desk.NOON, Desk.NOON, Briefing.grouped(pins));
    }

    private static Pin pin(Library library, String instrument, String locator, String heading) {
        var place = new Place(new InstrumentId(instrument), Locator.parse(locator));
        var text = library.provision(place).orElseThrow().text();
        return new Pin(
                instrument + locator,
                heading,
                place,
                0,
                text.length(),
                text,
                library.instrument(place.instrument()).orElseThrow().fingerprint(),
                locator.equals("art_13")
                        ? "The proviso on *national security* is **wide**: see also\n\n- article 22\n- article 23"
                        : "",
                Desk.NOON);
    }

    @ParameterizedTest
    @EnumSource
    void citesEachOfThem(ExportFormat format) throws Exception {
        var library = Texts.read(Texts.FOLDER, Texts.REFERENCE);
        var paper = new PaperMaker(library, CitationStyle.UN).paper(briefing(library), PaperTest.TODAY);
        assertThat(paper.entries()).hasSize(12).allMatch(entry -> entry.standing() instanceof Standing.AsPinned);
        assertThat(paper.sources()).hasSize(6);
        var written = format.write(paper);
        Files.createDirectories(FILES);
        Files.write(FILES.resolve("twelve." + format.extension()), written);
        assertThat(written).isNotEmpty();
        if (List.of(ExportFormat.MARKDOWN, ExportFormat.HTML).contains(format)) {
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .contains("Convention on the Rights of the Child (United Nations,", "vol. 1577")
                    .contains("Ibid.")
                    .containsPattern("States Parties shall ensure that:[^A-Z]*No child shall be deprived");
        }
    }
}
