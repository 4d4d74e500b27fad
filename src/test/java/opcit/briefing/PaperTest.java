package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opcit.citation.CitationStyle;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.commonmark.node.BlockQuote;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Exports a briefing over the resolution, and looks at what comes out. */
class PaperTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Library LIBRARY = Texts.resolutionAlone();

    private static final Set<String> OF_CSL = Set.of(
            "id",
            "type",
            "title",
            "title-short",
            "container-title",
            "volume",
            "page",
            "number",
            "authority",
            "issued",
            "language",
            "note");

    static Pin pin(String locator, String heading, String note) {
        var place = new Place(new InstrumentId("a-res-61-165"), Locator.parse(locator));
        var text = LIBRARY.provision(place).orElseThrow().text();
        return new Pin(
                "pin-" + locator,
                heading,
                place,
                0,
                text.length(),
                text,
                LIBRARY.first().orElseThrow().fingerprint(),
                note,
                Desk.NOON);
    }

    static Briefing briefing(Pin... pins) {
        return new Briefing("b", "Migrants & <b>liberty</b>", Desk.NOON, Desk.NOON, Briefing.grouped(List.of(pins)));
    }

    static final Briefing TWO = briefing(
            pin("para_8", "Detention", "Ask *who* <script>alert(1)</script> and [why](javascript:alert(1))."),
            pin("para_12", "Money", ""),
            pin("rec_3", "Money", "1. one\n2. two"));

    static String exported(ExportFormat format, Briefing briefing, Library library) {
        return new String(
                format.write(new PaperMaker(library, CitationStyle.UN).paper(briefing, TODAY)), StandardCharsets.UTF_8);
    }

    private static String exported(ExportFormat format) {
        return exported(format, TWO, LIBRARY);
    }

    @Test
    void quotesInMarkdownJustTheWordsOfTheText() {
        var quotes = new ArrayList<String>();
        var document = Parser.builder().build().parse(exported(ExportFormat.MARKDOWN));
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote) {
                quotes.add(TextContentRenderer.builder().build().render(node).strip());
            }
        }
        assertThat(quotes)
                .zipSatisfy(
                        TWO.pins(),
                        (quote, pin) -> assertThat(quote.replaceAll("^\"|\"$|^«|»$|\\[\\^\\d]", ""))
                                .isEqualTo(pin.words()));
    }

    @Test
    void citesInMarkdownByFootnotesThatReferBack() {
        assertThat(exported(ExportFormat.MARKDOWN))
                .contains("\n[^1]: General Assembly resolution 61/165, para. 8.\n")
                .contains("\n[^2]: Ibid., para. 12.\n")
                .contains("\n[^3]: Ibid., third preambular paragraph.\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void letsNothingOfANoteRun(ExportFormat format) {
        var written = exported(format);
        var shown =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(written));
        assertThat(format == ExportFormat.MARKDOWN ? shown : written)
                .doesNotContain("<script", "<b>")
                .contains("&lt;script&gt;", "<em>who</em>");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void linksANoteToTheWebAlone(ExportFormat format) {
        assertThat(exported(format)).contains("why").doesNotContain("javascript:");
    }

    @Test
    void namesInHtmlThePlaceOfEachQuotation() {
        assertThat(exported(ExportFormat.HTML))
                .contains("<blockquote cite=\"/texts/a-res-61-165#para_12\"><p>Encourages all States")
                .contains("<h2>Detention</h2>", "<h2>Money</h2>", "<li id=\"note-2\">Ibid., para. 12.");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void endsWithWhatWasCheckedAndWhen(ExportFormat format) {
        assertThat(exported(format))
                .contains("On 25 November 2026 each of the 3 quotations was cut anew from its text; all stand as they"
                        + " were pinned.")
                .contains(LIBRARY.first().orElseThrow().fingerprint())
                .contains("The reference text to the letter.");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void marksWhatHasChangedAndDoesNotQuoteIt(ExportFormat format) {
        var paper = exported(format, TWO, ChangedTexts.with("remittances of migrants", "remittances of workers"));
        assertThat(paper)
                .contains("3 are marked as changed, unchecked or refused", "Changed since it was pinned")
                .contains("Pinned on 25 November 2026, and not quoted: Encourages all States")
                .contains("Differs from the reference text in 1 of its units");
        assertThat(paper).doesNotContain("> Encourages all", "<p>Encourages all");
    }

    @Test
    void saysOfATextThatWentThatNothingWasChecked() {
        assertThat(exported(ExportFormat.HTML, TWO, ChangedTexts.none()))
                .contains("The text is not on this machine.", "Not checked")
                .doesNotContain("<blockquote");
    }

    @Test
    void givesReferenceManagersItemsInTheWordsOfCsl() {
        var items = JsonMapper.builder().build().readTree(exported(ExportFormat.CSL_JSON));
        assertThat(items).hasSize(1);
        var item = items.get(0);
        assertThat(item.propertyNames()).isSubsetOf(OF_CSL).contains("id", "type");
        assertThat(item.get("type").asString()).isEqualTo("legislation");
        assertThat(item.get("number").asString()).isEqualTo("A/RES/61/165");
        assertThat(item.get("issued").toString()).isEqualTo("{\"date-parts\":[[2006,12,19]]}");
        assertThat(item.get("note").asString()).isEqualTo("Cited: para. 8; para. 12; third preambular paragraph");
    }

    @Test
    void givesReferenceManagersRecordsInRis() {
        var lines = exported(ExportFormat.RIS).lines().toList();
        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(lines.getFirst()).isEqualTo("TY  - STAT");
        assertThat(lines.getLast()).isEqualTo("ER  - ");
        assertThat(lines).contains("TI  - Protection of migrants", "DA  - 2006/12/19", "M1  - A/RES/61/165");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesForTheSameBriefing(ExportFormat format) {
        var again = new Briefing("other", TWO.title(), Desk.NOON, Desk.NOON, TWO.sections());
        var maker = new PaperMaker(LIBRARY, CitationStyle.UN);
        assertThat(format.write(maker.paper(again, TODAY))).isEqualTo(format.write(maker.paper(TWO, TODAY)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML", "JSON", "CSL_JSON", "RIS"})
    void differsOnAnotherDayInTheDayAlone(ExportFormat format) {
        var maker = new PaperMaker(LIBRARY, CitationStyle.UN);
        var tomorrow = new String(format.write(maker.paper(TWO, TODAY.plusDays(1))), StandardCharsets.UTF_8);
        assertThat(tomorrow.replace("26 November 2026", "25 November 2026").replace("2026-11-26", "2026-11-25"))
                .isEqualTo(exported(format));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void printsOnAnotherDayTheSameButForTheDay(ExportFormat format) throws Exception {
        var maker = new PaperMaker(LIBRARY, CitationStyle.UN);
        assertThat(Printed.words(format, format.write(maker.paper(TWO, TODAY.plusDays(1)))))
                .isEqualTo(Printed.words(format, format.write(maker.paper(TWO, TODAY)))
                        .replace("25November2026", "26November2026"));
    }

    @Test
    void putsShortCitationsIntoTheText() {
        var paper = new PaperMaker(LIBRARY, CitationStyle.SHORT).paper(TWO, TODAY);
        var written = MarkdownPaper.write(paper);
        assertThat(written).contains("(A/RES/61/165, para. 12)").doesNotContain("[^");
        assertThat(HtmlPaper.write(paper)).contains("(A/RES/61/165, para. 12)").doesNotContain("note-1");
        assertThat(written.lines().collect(Collectors.joining(" "))).contains("such transfers; (A/RES/61/165");
    }
}
