package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opcit.Database;
import opcit.citation.CitationStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports a briefing, does this and that to the file, and opens it again. */
class ReopeningTest {

    private static final Briefing BRIEFING = PaperTest.briefing(
            PaperTest.pin("para_8", "Détention", "Ask *who* <b>&amp;\n\n\"why\" ]]>"),
            PaperTest.pin("para_12", "Money", ""),
            PaperTest.pin("rec_3", "", "1. one\n2. two"));

    private final Desk desk = new Desk(Database.H2.migrated());
    private final Briefings briefings = desk.briefings();

    private static byte[] exported(ExportFormat format, Briefing briefing) {
        return format.write(new PaperMaker(PaperTest.LIBRARY, CitationStyle.UN).paper(briefing, PaperTest.TODAY));
    }

    private static String json() {
        return new String(exported(ExportFormat.JSON, BRIEFING), StandardCharsets.UTF_8);
    }

    private Briefing reopened(String json) {
        return briefings.reopen(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> kept(Briefing briefing) {
        return briefing.pins().stream()
                .<Object>map(pin -> List.of(
                        pin.heading(),
                        pin.place(),
                        pin.start(),
                        pin.end(),
                        pin.words(),
                        pin.fingerprint(),
                        pin.note(),
                        pin.pinned()))
                .toList();
    }

    private List<Standing> standings(Briefing briefing) {
        return briefing.pins().stream().map(briefings::check).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "JSON"})
    void losesNothingOfWhatWasPinned(ExportFormat format) {
        var again = briefings.reopen(exported(format, BRIEFING));
        assertThat(again.title()).isEqualTo(BRIEFING.title());
        assertThat(kept(again)).isEqualTo(kept(BRIEFING));
        assertThat(standings(again)).hasOnlyElementsOfType(Standing.AsPinned.class);
        assertThat(exported(format, again)).isEqualTo(exported(format, BRIEFING));
    }

    @Test
    void makesABriefingOfItsOwn() {
        var first = reopened(json());
        var second = reopened(json());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.pins()).doesNotContainAnyElementsOf(first.pins());
    }

    @Test
    void marksPinsWhoseTextHasChangedSinceTheExport() {
        var file = json();
        desk.library = ChangedTexts.with("remittances of migrants", "remittances of workers");
        assertThat(standings(reopened(file)))
                .hasExactlyElementsOfTypes(
                        Standing.TextChanged.class, Standing.WordsChanged.class, Standing.TextChanged.class);
        desk.library = ChangedTexts.none();
        assertThat(standings(reopened(file))).hasOnlyElementsOfType(Standing.TextMissing.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "MARKDOWN", "HTML"})
    void printsNoWordOfAPinThatWasAlteredInTheFile(ExportFormat format) throws Exception {
        var forged = reopened(json().replace("Encourages all States", "Absolves all States"));
        assertThat(standings(forged))
                .hasExactlyElementsOfTypes(Standing.AsPinned.class, Standing.Altered.class, Standing.AsPinned.class);
        assertThat(Printed.words(format, exported(format, forged)))
                .contains(Printed.plain("Refused: the text is as it was"))
                .doesNotContain("Absolves");
    }

    @Test
    void refusesToQuoteAtOffsetsThatWereAltered() {
        var end = PaperTest.pin("para_12", "", "").end();
        var forged = reopened(json().replace("\"end\" : " + end, "\"end\" : " + (end - 1)));
        assertThat(standings(forged).get(1)).isInstanceOf(Standing.Altered.class);
        assertThat(new String(exported(ExportFormat.HTML, forged), StandardCharsets.UTF_8))
                .contains("Refused: the text is as it was when this was pinned")
                .contains("1 are marked as changed, unchecked or refused");
    }

    @Test
    void believesNoQuotationOfTheFile() {
        var forged = json().replaceAll("\"text\" : \"", "\"text\" : \"Never ");
        assertThat(forged).contains("Never Encourages all States");
        assertThat(new String(exported(ExportFormat.JSON, reopened(forged)), StandardCharsets.UTF_8))
                .isEqualTo(json());
    }

    @Test
    void findsTheBriefingInADocxThatLibreOfficeSaved(@TempDir Path folder) throws Exception {
        LibreOffice.assumeHere();
        Files.write(folder.resolve("briefing.docx"), exported(ExportFormat.DOCX, BRIEFING));
        Files.createDirectory(folder.resolve("saved"));
        var saved = LibreOffice.convert(folder, "briefing.docx", "docx", folder.resolve("saved"));
        assertThat(kept(briefings.reopen(Files.readAllBytes(saved)))).isEqualTo(kept(BRIEFING));
    }

    @Test
    void keepsNothingOfAFileWithOnePinThatCannotBeTaken() {
        assertThatThrownBy(() -> reopened(json().replace("para_12", "twelve")))
                .isInstanceOf(UnusableBriefing.class)
                .hasMessageContaining("Pin 2 of the file cannot be taken: 'twelve' is not a locator");
        assertThat(briefings.all()).isEmpty();
    }

    @Test
    void takesNoMoreBriefingsThanAreKept() {
        for (var n = 0; n < 3; n++) {
            reopened(json());
        }
        assertThatThrownBy(() -> reopened(json())).hasMessageContaining("the most that are kept");
    }
}
