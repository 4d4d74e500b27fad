package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import opcit.corpus.formats.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Writes every text that is here as Akoma Ntoso, checks it against the schema, and reads it back. */
class AkomaNtosoTest {

    /** The schema, unpacked by the build from an artifact that holds it. */
    private static final Path SCHEMA = Path.of("target/legaldocml/xsd/akomantoso30.xsd");

    private static Schema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newDefaultInstance().newSchema(SCHEMA.toFile());
    }

    static Stream<Instrument> texts() {
        return Stream.concat(Texts.all(), InventedTexts.all());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesBackTheInstrumentThatWasWritten(Instrument instrument) {
        assertThat(readBack(instrument)).isEqualTo(instrument);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsToTheSchema(Instrument instrument) {
        var written = new StreamSource(new StringReader(AkomaNtosoWriter.write(instrument)));
        assertThatCode(() -> schema.newValidator().validate(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEachProvisionItsLocatorAsEIdOnce(Instrument instrument) {
        var eIds = elements(root(instrument))
                .map(element -> element.attribute("eId"))
                .filter(eId -> !eId.isEmpty())
                .toList();
        assertThat(eIds).doesNotHaveDuplicates();
        assertThat(eIds)
                .containsAll(Stream.concat(instrument.provisions().stream(), instrument.footnotes().stream())
                        .map(provision -> provision.locator().toString())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesEveryWordInItsOrder(Instrument instrument) {
        var written = root(instrument).words().replaceAll("\\s+", "");
        var from = 0;
        for (var provision : instrument.provisions()) {
            if (provision.marks().isEmpty()) {
                var words = (provision.label() + provision.heading() + provision.text()).replaceAll("\\s+", "");
                assertThat(written.indexOf(words, from))
                        .as(provision.toString())
                        .isNotNegative();
                from = written.indexOf(words, from) + words.length();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isRecognizedUnderAnyFileName(Instrument instrument) throws IOException {
        Files.writeString(folder.resolve("download (3).xml"), AkomaNtosoWriter.write(instrument));
        var library = Texts.read(folder);
        assertThat(library.skipped()).isEmpty();
        assertThat(library.instruments()).containsExactly(instrument);
    }

    @Test
    void saysOfTheResolutionWhatItIs() {
        assertThat(AkomaNtosoWriter.write(Texts.resolution()))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains(
                        "<statement name=\"resolution\">",
                        "<FRBRuri value=\"/akn/un/statement/deliberation/un-ga/2006-12-19/61-165\"/>",
                        "<FRBRdate date=\"2006-12-19\" name=\"adoption\"/>",
                        "session=\"Sixty-first session\" agendaItem=\"67 (b)\" distributed=\"2007-02-23\"",
                        "<formula name=\"openingFormula\">");
    }

    @Test
    void setsANoteAtItsFirstMarkAndAReferenceAtTheNext() {
        assertThat(AkomaNtosoWriter.write(Texts.resolution()))
                .contains(
                        "Civil and Political Rights<authorialNote marker=\"3\" eId=\"fn_3\" placement=\"bottom\"><p>",
                        "Cultural Rights,<noteRef href=\"#fn_3\" marker=\"3\" placement=\"bottom\"/> the Convention");
    }

    @Test
    void keepsTheNotesThatAreNeverMarked() {
        var resolution = InventedTexts.all()
                .filter(text -> text.footnotes().size() == 6)
                .findFirst()
                .orElseThrow();
        assertThat(root(resolution).all("note").map(note -> note.attribute("eId")))
                .containsExactly("fn_5", "fn_6");
        assertThat(root(resolution).all("authorialNote").map(note -> note.attribute("eId")))
                .containsExactly("fn_1", "fn_2", "fn_3", "fn_4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a-res-61-165     | RESOLUTION  | 2006-12-19 | /akn/un/statement/deliberation/un-ga/2006-12-19/61-165
            s-res-1325       | RESOLUTION  | 2000-10-31 | /akn/un/statement/deliberation/un-sc/2000-10-31/1325
            chr-res-2005-47  | RESOLUTION  | 2005-04-19 | /akn/un/statement/deliberation/un-chr/2005-04-19/2005-47
            x-res-1          | RESOLUTION  | 2005-04-19 | /akn/un/statement/deliberation/un/2005-04-19/1
            final-act        | RESOLUTION  | 2005-04-19 | /akn/un/statement/deliberation/2005-04-19/final-act
            iccpr            | TREATY      | 1966-12-16 | /akn/un/act/treaty/1966-12-16/iccpr
            iccpr            | TREATY      |            | /akn/un/act/treaty/iccpr
            udhr             | DECLARATION | 1948-12-10 | /akn/un/statement/declaration/1948-12-10/udhr
            a-61-324         | REPORT      | 2006-09-25 | /akn/un/doc/report/2006-09-25/a-61-324
            """)
    void namesAWorkByItsIri(String id, Kind kind, @Nullable LocalDate adopted, String iri) {
        assertThat(WorkIri.of(Catalogue.unknown("Title", kind, id), Optional.ofNullable(adopted))
                        .work())
                .isEqualTo(iri);
    }

    @Test
    void writesNoCharacterThatXmlCannotHold() {
        var text = InventedTexts.read(
                "report",
                "Report \u0001 on \uD800",
                Kind.REPORT,
                "1. Printed \u0002badly\uFFFE and \uD83D\uDEA2 well.");
        assertThat(readBack(text).provisions())
                .singleElement()
                .satisfies(provision ->
                        assertThat(provision.text()).isEqualTo("Printed \uFFFDbadly\uFFFD and \uD83D\uDEA2 well."));
    }

    private static Instrument readBack(Instrument instrument) {
        return InventedTexts.READER.instrument(
                instrument.work(), AkomaNtosoReader.read(source(instrument)).reading());
    }

    private static Source source(Instrument instrument) {
        return new Source("text.xml", AkomaNtosoWriter.write(instrument).getBytes(StandardCharsets.UTF_8));
    }

    private static Markup.Element root(Instrument instrument) {
        return MarkupReader.read(source(instrument), AkomaNtosoWriter.NAMESPACE);
    }

    private static Stream<Markup.Element> elements(Markup.Element element) {
        return Stream.concat(Stream.of(element), element.elements().flatMap(AkomaNtosoTest::elements));
    }
}
