package opcit.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.formats.Paragraphs;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every word of the reference texts stands in the provision that it belongs to, and in no other. */
@EnabledIf("opcit.corpus.Texts#areHere")
class StructureTest {

    private static final Logger LOG = LoggerFactory.getLogger(StructureTest.class);
    private static final Map<String, Instrument> TEXTS = read();

    private static Map<String, Instrument> read() {
        var start = System.nanoTime();
        var texts = Texts.read(Texts.REFERENCE).instruments();
        LOG.info(
                "{} texts read in {} ms",
                texts.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return texts.stream().collect(Collectors.toMap(text -> text.id().value(), Function.identity()));
    }

    static Stream<Instrument> texts() {
        return TEXTS.values().stream();
    }

    @Test
    void readsAllFifteen() {
        assertThat(TEXTS).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void losesAndInventsNoWordAndKeepsTheirOrder(Instrument text) throws IOException {
        var lines = Paragraphs.of(Source.of(Texts.REFERENCE.resolve(text.id() + ".txt")));
        assertThat(together(printed(text))).isEqualTo(together(body(text, lines).stream()));
    }

    /** The lines after the front and, of the resolution as issued, before the meeting. */
    private static List<String> body(Instrument text, List<String> lines) {
        var front = text.opening().isEmpty() ? 1 : lines.indexOf(text.opening());
        var preamble = lines.indexOf("Preamble");
        var end = lines.indexOf("81st plenary meeting");
        return lines.subList(preamble < 0 ? front : preamble + 1, end < 0 ? lines.size() : end);
    }

    private static Stream<String> printed(Instrument text) {
        return Stream.concat(
                Stream.of(text.opening()),
                text.provisions().stream().flatMap(unit -> Stream.of(unit.label(), unit.heading(), withMarks(unit))));
    }

    private static String withMarks(Provision provision) {
        var text = new StringBuilder(provision.text());
        for (var mark : provision.marks().reversed()) {
            text.insert(mark.at(), mark.footnote().steps().getFirst().number());
        }
        return text.toString();
    }

    private static String together(Stream<String> words) {
        return words.collect(Collectors.joining()).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a-res-60-169, 22, 33, 0
            a-res-58-208, 16, 11, 0
            a-res-55-25,  10, 12, 0
            a-res-61-165, 12, 15, 13
            """)
    void countsTheParagraphsOfResolutions(String id, long recitals, long paragraphs, long footnotes) {
        var text = text(id);
        assertThat(text.count(Unit.PREAMBULAR_PARAGRAPH)).isEqualTo(recitals);
        assertThat(text.count(Unit.PARAGRAPH)).isEqualTo(paragraphs);
        assertThat(text.count(Unit.FOOTNOTE)).isEqualTo(footnotes);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPlaceHasALocatorOfItsOwnThatReadsBack(Instrument text) {
        var locators = Stream.concat(text.provisions().stream(), text.footnotes().stream())
                .map(Provision::locator)
                .toList();
        assertThat(locators).doesNotHaveDuplicates();
        assertThat(locators)
                .allSatisfy(
                        locator -> assertThat(Locator.parse(locator.toString())).isEqualTo(locator));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingStandsUnderAUnitThatIsNotThere(Instrument text) {
        assertThat(text.provisions())
                .allSatisfy(unit -> assertThat(unit.locator().parent().stream())
                        .allMatch(above -> text.provision(above).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLabelIsThatOfItsLocator(Instrument text) {
        assertThat(text.provisions())
                .filteredOn(unit -> Set.of(Unit.ARTICLE, Unit.PARAGRAPH, Unit.POINT)
                        .contains(last(unit).unit()))
                .allSatisfy(unit -> assertThat(unit.label().replaceAll("Article |[().]", ""))
                        .isEqualTo(last(unit).number()));
    }

    private static Locator.Step last(Provision unit) {
        return unit.locator().steps().getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            icrmw        | art_2                                     | For the purposes of the present Convention:$
            icrmw        | art_2__para_2                             | $
            icrmw        | art_2__para_2__point_a                    | The term "frontier worker" refers
            icrmw        | art_2__para_2__point_g                    | The term "specified-employment worker" refers to a migrant worker:$
            icrmw        | art_2__para_2__point_g__point_iii         | Who, upon the request of his or her employer
            icrmw        | art_2__para_2__point_g__wrapup_1          | and who is required to depart
            icrmw        | art_2__para_2__point_h                    | The term "self-employed worker" refers
            untoc        | art_2__point_h                            | "Predicate offence" shall mean
            untoc        | art_2__point_i                            | "Controlled delivery" shall mean
            untoc        | art_2__point_j                            | "Regional economic integration organization" shall mean
            untoc        | art_3__para_1__point_b                    | Serious crime as defined in article 2 of this Convention;$
            untoc        | art_3__para_1__wrapup_1                   | where the offence is transnational in nature
            untoc        | art_5__para_1__point_a__point_ii          | Conduct by a person who,
            untoc        | art_5__para_1__point_a__point_ii__point_a | Criminal activities of the organized criminal group;$
            untoc        | art_5__para_1__point_b                    | Organizing, directing, aiding
            untoc        | art_6__para_1__point_a                    | $
            untoc        | art_6__para_1__point_a__point_i           | The conversion or transfer of property
            cat          | art_21__para_1__point_h__point_ii         | If a solution within the terms of subparagraph (e) is not reached
            cat          | art_21__para_1__point_h__wrapup_1         | In every matter, the report shall be communicated
            iccpr        | art_41__para_1__point_h__point_i          | If a solution within the terms of subparagraph (e) is reached
            crc          | art_17__point_a                           | Encourage the mass media
            udhr         | formula_1                                 | Now, therefore,
            a-res-58-208 | para_10__point_d                          | The outcome of the high-level dialogue
            a-res-58-208 | para_11                                   | Decides to include
            cedaw        | testimonium_1                             | IN WITNESS WHEREOF the undersigned, duly authorized, have signed the present Convention.$
            """)
    void putsWordsWhereTheyBelong(String id, String locator, String opening) {
        var text = text(id).provision(Locator.parse(locator)).orElseThrow().text();
        assertThat(text + "$").startsWith(opening);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crc  | art_17    | To this end, States Parties shall:
            udhr | art_2     | Furthermore, no distinction
            udhr | formula_1 | The General Assembly,
            """)
    void keepsUnnumberedParagraphsApart(String id, String locator, String second) {
        var text = text(id).provision(Locator.parse(locator)).orElseThrow().text();
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).startsWith(second);
    }

    private static Instrument text(String id) {
        return requireNonNull(TEXTS.get(id));
    }
}
