package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.CitationStyle;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
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

    private static final Library LIBRARY = Texts.read(Texts.FOLDER, Texts.REFERENCE);
    private static final Paper PAPER =
            new PaperMaker(LIBRARY, CitationStyle.UN).paper(briefing(LIBRARY), PaperTest.TODAY);

    private static byte[] written(ExportFormat format) throws IOException {
        var written = format.write(PAPER);
        Files.createDirectories(FILES);
        Files.write(FILES.resolve("twelve." + format.extension()), written);
        return written;
    }

    private static String text(ExportFormat format) throws IOException {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    /** The words whole, or word by word where a page can end between them. */
    private static List<String> lines(String words, ExportFormat format) {
        return format == ExportFormat.PDF ? List.of(words.split("\\s+")) : List.of(Printed.plain(words));
    }

    private static List<String> notes() {
        return PAPER.entries().stream()
                .map(entry -> entry.citation().replace("*", ""))
                .toList();
    }

    @Test
    void areCutAnewFromSixInstruments() {
        assertThat(PAPER.entries()).hasSize(12).allMatch(entry -> entry.standing() instanceof Standing.AsPinned);
        assertThat(PAPER.sources()).hasSize(6);
        assertThat(notes())
                .satisfiesExactly(
                        note -> assertThat(note).isEqualTo("General Assembly resolution 61/165, para. 8."),
                        note -> assertThat(note).endsWith("vol. 999, No. 14668), art. 9 (1)."),
                        note -> assertThat(note).isEqualTo("Ibid., art. 9 (2)."),
                        note -> assertThat(note).endsWith("vol. 2220, No. 39481), art. 16 (4)."),
                        note -> assertThat(note).isEqualTo("Ibid."),
                        note -> assertThat(note).endsWith("vol. 1577, No. 27531), art. 37 (b)."),
                        note -> assertThat(note).endsWith("vol. 1465, No. 24841), art. 3 (1)."),
                        note -> assertThat(note).isEqualTo("ICCPR (note 2 above), art. 13."),
                        note -> assertThat(note).isEqualTo("ICRMW (note 4 above), art. 22 (1)."),
                        note -> assertThat(note).endsWith("(General Assembly resolution 217 A (III)), art. 14 (1)."),
                        note -> assertThat(note)
                                .isEqualTo("General Assembly resolution 61/165 (note 1 above), para. 12."),
                        note -> assertThat(note).isEqualTo("ICRMW (note 4 above), art. 47 (1)."));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "MARKDOWN", "HTML", "JSON"})
    void standInEveryPaperWithTheirNotes(ExportFormat format) throws Exception {
        var printed = Printed.words(format, written(format));
        for (var entry : PAPER.entries()) {
            assertThat(printed).containsSubsequence(lines(entry.pin().words(), format));
        }
        assertThat(printed).contains(notes().stream().map(Printed::plain).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "MARKDOWN", "HTML"})
    void areNotQuotedWithoutTheirChapeau(ExportFormat format) throws Exception {
        assertThat(Printed.words(format, written(format)))
                .contains(Printed.plain("States Parties shall ensure that:No child shall be deprived"));
    }

    @Test
    void areFootnotesInTheEyesOfLibreOffice(@TempDir Path folder) throws Exception {
        LibreOffice.assumeHere();
        Files.write(folder.resolve("twelve.docx"), written(ExportFormat.DOCX));
        var odt = Files.readString(LibreOffice.convert(folder, "twelve.docx", "fodt"));
        assertThat(Pattern.compile("<text:note [^>]*text:note-class=\"footnote\".*?</text:note>", Pattern.DOTALL)
                        .matcher(odt)
                        .results()
                        .map(note -> note.group().replaceAll("<text:note-citation.*?</text:note-citation>|<[^>]+>", ""))
                        .map(String::strip))
                .containsExactlyElementsOf(notes());
        var printed =
                Printed.words(ExportFormat.PDF, Files.readAllBytes(LibreOffice.convert(folder, "twelve.docx", "pdf")));
        for (var entry : PAPER.entries()) {
            assertThat(printed).containsSubsequence(lines(entry.pin().words(), ExportFormat.PDF));
        }
    }

    @Test
    void areReferencesToSixInstruments() throws Exception {
        assertThat(ReferencesTest.csl(text(ExportFormat.CSL_JSON)))
                .extracting(item -> item.getType().toString())
                .containsExactly("legislation", "treaty", "treaty", "treaty", "treaty", "legislation");
        assertThat(ReferencesTest.ris(text(ExportFormat.RIS)))
                .extracting(RISReference::getShortTitle)
                .containsExactly("A/RES/61/165", "ICCPR", "ICRMW", "CRC", "CAT", "UDHR");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "JSON"})
    void areOpenedAgain(ExportFormat format) throws Exception {
        var again = BriefingReader.read(written(format));
        assertThat(again.pins())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(briefing(LIBRARY).pins());
    }
}
