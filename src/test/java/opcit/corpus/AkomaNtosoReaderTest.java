package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opcit.corpus.formats.Format;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads Akoma Ntoso as others write it. */
class AkomaNtosoReaderTest {

    // As the Secretariat's editors mark resolutions up: AKN4UN, with a prefix and eIds of another make.
    private static final String RESOLUTION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:un="http://un.org/akn4un">
              <!-- A comment is no text. -->
              <akn:statement name="resolution">
                <akn:meta>
                  <akn:identification source="#a"><akn:FRBRWork><akn:FRBRthis value="/akn/un"/></akn:FRBRWork></akn:identification>
                  <akn:presentation source="#a"><un:footer>No text either</un:footer></akn:presentation>
                </akn:meta>
                <akn:preface><akn:p><akn:docNumber>79/990.</akn:docNumber>
                  <akn:docTitle><akn:span>Protection of migrants</akn:span></akn:docTitle></akn:p></akn:preface>
                <akn:preamble>
                  <akn:formula name="enactingFormula" eId="formula_1">
                    <akn:p xml:space="preserve"><akn:span class="italic">The General Assembly</akn:span>,</akn:p>
                  </akn:formula>
                  <akn:container name="Recognizing" eId="container_2">
                    <akn:p>   <akn:i>Recognizing</akn:i> the sea,
                       and <akn:ref href="/akn/un/x">resolution 60/169</akn:ref>,</akn:p>
                  </akn:container>
                  <akn:recitals><akn:recital eId="recs_1__rec_7"><akn:p>Noting the wind,</akn:p></akn:recital></akn:recitals>
                </akn:preamble>
                <akn:mainBody>
                  <akn:paragraph eId="para_1" class="Mercury">
                    <akn:num>1.</akn:num>
                    <akn:content eId="para_1__content"><akn:p><akn:i>Notes</akn:i> the <un:term>tide</un:term>;</akn:p></akn:content>
                  </akn:paragraph>
                  <akn:paragraph eId="para_2">
                    <akn:num>2.</akn:num>
                    <akn:list eId="para_2_list">
                      <akn:intro><akn:p>Requests States:</akn:p></akn:intro>
                      <akn:point eId="para_2_list_point_a"><akn:num>(a)</akn:num>
                        <akn:content><akn:p>To sail;<akn:eol/></akn:p></akn:content></akn:point>
                      <akn:point eId="para_2__list_1__point_b"><akn:num>(b)</akn:num>
                        <akn:content><akn:p>To <akn:del>row</akn:del><akn:ins>swim</akn:ins>.</akn:p></akn:content></akn:point>
                      <akn:wrapUp><akn:p>as they can.</akn:p></akn:wrapUp>
                    </akn:list>
                  </akn:paragraph>
                </akn:mainBody>
                <akn:conclusions><akn:p><akn:location>62nd plenary meeting</akn:location></akn:p></akn:conclusions>
              </akn:statement>
            </akn:akomaNtoso>
            """;

    @Test
    void readsAResolutionOfTheSecretariat() {
        assertThat(printed(RESOLUTION))
                .containsExactly(
                        "opening: The General Assembly,",
                        "rec_1: Recognizing the sea, and resolution 60/169,",
                        "rec_7: Noting the wind,",
                        "para_1: 1. Notes the tide;",
                        "para_2: 2. Requests States:",
                        "para_2__point_a: (a) To sail;",
                        "para_2__point_b: (b) To swim.",
                        "para_2__wrapup_1: as they can.");
    }

    @Test
    void tellsAFileByItsRootWhateverItsPrefix() {
        assertThat(Format.of(source(RESOLUTION))).isEqualTo(Format.AKOMA_NTOSO);
        assertThat(Format.of(source(RESOLUTION.substring(RESOLUTION.indexOf("<akn:")))))
                .isEqualTo(Format.AKOMA_NTOSO);
    }

    @Test
    void doesNotTakeAResolutionForAnotherOfTheSameTitle() {
        var draft = Texts.corpus(Path.of("target/no-such-folder")).read(source(RESOLUTION));
        assertThat(draft.known()).isFalse();
        assertThat(draft.holding().work().kind()).isEqualTo(Kind.RESOLUTION);
        assertThat(draft.holding().work().citedAs()).isEqualTo("79/990");
    }

    @Test
    void readsATreatyWhoseEIdsNestPartsAndLists() {
        assertThat(printed(act("""
                <preamble><p>The Parties to this Treaty,</p><p>Fond of peace,</p><p>Have agreed as follows:</p></preamble>
                <body>
                  <part eId="part_I"><num>Part I</num><heading>General <i>rules</i></heading>
                    <chapter eId="part_I__chp_2"><num>II.</num>
                      <article eId="part_I__chp_2__art_3"><num>Article 3</num>
                        <heading>Use</heading><subheading>of terms</subheading>
                        <paragraph eId="part_I__chp_2__art_3__para_1"><num>1.</num>
                          <list eId="part_I__chp_2__art_3__para_1__list_1"><intro><p>Terms:</p></intro>
                            <point eId="part_I__chp_2__art_3__para_1__list_1__point_a"><num>(a)</num>
                              <content><p>one;</p></content></point>
                          </list>
                        </paragraph>
                      </article>
                    </chapter>
                  </part>
                  <article eId="x"><num>Article IV</num><paragraph><content><p>Alone.</p></content></paragraph></article>
                  <article><num>Art. 5 bis</num>
                    <content><p>Of these:</p>
                      <blockList><item><num>(i)</num><p>first</p></item><item><num>(ii)</num><p>second</p><p>line</p></item></blockList>
                      <p>and no more.</p></content></article>
                </body>
                <conclusions><p>Done at sea.</p><p>In witness whereof they signed.</p></conclusions>
                """)))
                .containsExactly(
                        "opening: The Parties to this Treaty,",
                        "rec_1: Fond of peace,",
                        "formula_1: Have agreed as follows:",
                        "part_1: Part I General rules",
                        "chp_2: II.",
                        "art_3: Article 3 Use of terms",
                        "art_3__para_1: 1. Terms:",
                        "art_3__para_1__point_a: (a) one;",
                        "art_4: Article IV Alone.",
                        "art_5bis: Art. 5 bis Of these:",
                        "art_5bis__point_i: (i) first",
                        "art_5bis__point_ii: (ii) second/line",
                        "art_5bis__wrapup_1: and no more.",
                        "testimonium_1: In witness whereof they signed.");
    }

    @Test
    void numbersNotesAsTheTextMarksThemAndChangesNoWord() {
        var instrument = instrument(statement("""
                <preamble><formula name="f"><p>The General Assembly,</p></formula>
                  <recitals><recital><p>Recalling<authorialNote marker="*"><p>See <i>A</i>.</p></authorialNote> the Rights,<noteRef href="#late"/></p></recital></recitals>
                </preamble>
                <mainBody>
                  <paragraph><num>1.</num><list><intro><p>Notes:<noteRef href="#n"/></p></intro>
                    <point><num>(a)</num><content><p>the year 1951<authorialNote eId="late"><p>Late.</p></authorialNote></p></content></point>
                    <wrapUp><p>and this;<noteRef href="#n"/></p></wrapUp></list></paragraph>
                </mainBody>
                """, """
                <notes source="#a"><note eId="never"><p>Never marked.</p></note><note eId="n"><p>Apart.</p></note></notes>"""));
        assertThat(instrument.footnotes().stream().map(Provision::text))
                .containsExactly("See A.", "Late.", "Apart.", "Never marked.");
        assertThat(instrument.provisions().stream().map(AkomaNtosoReaderTest::marked))
                .containsExactly("Recalling[1] the Rights,[2]", "Notes:[3]", "the year 1951", "and this;[3]");
    }

    private static String marked(Provision provision) {
        var marked = new StringBuilder(provision.text());
        for (var mark : provision.marks().reversed()) {
            marked.insert(mark.at(), "[" + mark.footnote().steps().getFirst().number() + "]");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <section><num>1</num></section>                                | <section> stands in <body>
            <hcontainer name="clause"><content/></hcontainer>              | <hcontainer name="clause"> stands in <body>
            <article><num>1</num><content><table/></content></article>     | <table> stands in <content>
            <article><crossHeading>Of</crossHeading></article>             | <crossHeading> stands in <article>
            <x:article xmlns:x="urn:x"/>                                   | <{urn:x}article> stands in <body>
            <p>Loose words.</p>                                            | no article or paragraph: 'Loose words.'
            <article eId="art_1"/><article eId="art_1"/>                   | two units that are art_1
            <article><content><p>A.<noteRef href="#n"/></p></content></article> | the note 'n', which is not there
            """)
    void saysWhatItCannotRead(String inBody, String said) {
        assertThatThrownBy(() -> AkomaNtosoReader.read(source(act("<body>" + inBody + "</body>"))))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss xmlns="urn:rss"><channel/></rss>                                 | it is XML but not Akoma Ntoso: its root is <rss>
            <akomaNtoso><act/></akomaNtoso>                                       | another version: its namespace is ''
            <akomaNtoso xmlns="http://www.akomantoso.org/2.0"/>                   | 'http://www.akomantoso.org/2.0'
            <akomaNtoso xmlns="NS"/>                                              | holds no text
            <akomaNtoso xmlns="NS"><judgment><meta/></judgment></akomaNtoso>      | it holds a <judgment>
            <akomaNtoso xmlns="NS"><act><body/></act></akomaNtoso>                | no <meta>
            <akomaNtoso xmlns="NS"><doc><meta/></doc></akomaNtoso>                | its <doc> has no body
            <akomaNtoso xmlns="NS"><doc><meta/><mainBody/></doc></akomaNtoso>     | no provision
            """)
    void saysWhatIsNoTextInAkomaNtoso(String file, String said) {
        assertThatThrownBy(() -> AkomaNtosoReader.read(source(file.replace("NS", AkomaNtosoWriter.NAMESPACE))))
                .isInstanceOf(UnreadableText.class)
                .hasMessageContaining(said);
    }

    static Stream<Path> filesOfOthers() throws IOException {
        try (var files = Files.list(Path.of("target/legaldocml/xml/v3"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    // National bills and acts, debates, judgments: what is no text of ours is refused, and nothing else happens.
    @ParameterizedTest
    @MethodSource("filesOfOthers")
    void readsOrRefusesWhatOthersPublish(Path file) throws IOException {
        var source = Source.of(file);
        try {
            var read = AkomaNtosoReader.read(source);
            assertThat(read.reading().units()).isNotEmpty();
        } catch (UnreadableText e) {
            assertThat(e).hasMessageMatching("it holds a <.*|<.*> stands in <.*");
        }
    }

    private static List<String> printed(String file) {
        var reading = AkomaNtosoReader.read(source(file)).reading();
        return Stream.concat(
                        Stream.of("opening: " + reading.opening()),
                        reading.units().stream()
                                .map(unit -> unit.locator() + ": "
                                        + String.join(" ", unit.label(), unit.heading(), unit.text())
                                                .replaceAll(" {2,}", " ")
                                                .replace('\n', '/')
                                                .strip()))
                .toList();
    }

    private static Instrument instrument(String file) {
        return InventedTexts.READER.instrument(
                Catalogue.unknown("A text", Kind.RESOLUTION, "a-text"),
                AkomaNtosoReader.read(source(file)).reading());
    }

    private static String act(String inside) {
        return file("<act name=\"treaty\"><meta/>" + inside + "</act>");
    }

    private static String statement(String inside, String inMeta) {
        return file("<statement name=\"resolution\"><meta>" + inMeta + "</meta>" + inside + "</statement>");
    }

    private static String file(String inside) {
        return "<akomaNtoso xmlns=\"%s\">%s</akomaNtoso>".formatted(AkomaNtosoWriter.NAMESPACE, inside);
    }

    private static Source source(String file) {
        return new Source("text.xml", file.getBytes(StandardCharsets.UTF_8));
    }
}
