package opcit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opcit.OpcitTest;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpcitTest
class GatheringTest {

    @Autowired
    private QuestionReader reader;

    @Autowired
    private Gathering gathering;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            What does paragraph 23 say?                     | There is no operative paragraph 23 in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs and 13 footnotes.
            PP 13                                           | There is no thirteenth preambular paragraph in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs and 13 footnotes.
            What does article 4 of the resolution say?      | There is no article 4 in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs and 13 footnotes.
            What does the last article of 61/165 say?        | There is no last article in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs and 13 footnotes.
            What does article 33 of the Refugee Convention say? | "Refugee Convention" is not among the works that Opcit knows.
            What is the capital of France?                  | A/RES/61/165 does not answer this question.
            How many States voted for the resolution?       | A/RES/61/165 does not answer this question.
            """)
    void saysWhyThereIsNoAnswer(String question, String reason) {
        assertThat(gather(question)).isInstanceOfSatisfying(Findings.Nothing.class, nothing -> {
            assertThat(nothing.reasons()).containsExactly(reason);
            assertThat(nothing.nearest()).hasSize(3);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            detention         | para_8
            remittances       | para_12
            locking people up | para_8
            """)
    void namesTheProvisionsThatSpeakToATopic(String topic, String locator) {
        assertThat(gathering.speakingTo(clear(topic)))
                .extracting(ranked -> ranked.provision().locator().toString())
                .contains(locator)
                .hasSizeLessThan(8);
    }

    @Test
    void namesNoneForATopicThatTheTextsDoNotTreat() {
        assertThat(gathering.speakingTo(clear("quantum physics"))).isEmpty();
    }

    @Test
    void saysWhichTextIsNotHereAndHowToAddIt() {
        assertThat(gather("What does article 22 of the Migrant Workers Convention say?"))
                .isInstanceOfSatisfying(
                        Findings.Nothing.class,
                        nothing -> assertThat(nothing.reasons())
                                .singleElement()
                                .asString()
                                .startsWith("ICRMW, art. 22, on ")
                                .contains("not on this machine", "icrmw.txt", "vol. 2220, No. 39481"));
    }

    @Test
    void answersWithWhatExistsAndSaysWhatDoesNot() {
        assertThat(gather("OP 99 and OP 2")).isInstanceOfSatisfying(Findings.Found.class, found -> {
            assertThat(locators(found)).containsExactly("para_2");
            assertThat(found.evidence().notices()).singleElement().asString().contains("no operative paragraph 99");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Compare OP 8 with article 33 of the Refugee Convention.  | "Refugee Convention" is not among the works that Opcit knows.
            Compare OP 8 with article 9 of the ICCPR.                | ICCPR, art. 9, on deprivation of liberty:
            """)
    void answersFromTheTextThatIsHereAndSaysWhichIsNot(String question, String notice) {
        assertThat(gather(question)).isInstanceOfSatisfying(Findings.Found.class, found -> {
            assertThat(locators(found)).containsExactly("para_8");
            assertThat(found.evidence().notices()).singleElement().asString().startsWith(notice);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the last operative paragraph say?         | para_15
            the penultimate preambular paragraph                | rec_11
            Read me the last two paragraphs of the resolution.  | para_14, para_15
            the first and last preambular paragraphs            | rec_1, rec_12
            """)
    void countsFromTheEnd(String question, String locators) {
        assertThat(gather(question))
                .isInstanceOfSatisfying(
                        Findings.Found.class,
                        found -> assertThat(String.join(", ", locators(found))).isEqualTo(locators));
    }

    @Test
    void takesNamedProvisionsWholeAndInTheirOrder() {
        assertThat(gather("compare PP 6 with OP 14")).isInstanceOfSatisfying(Findings.Found.class, found -> {
            assertThat(locators(found)).containsExactly("rec_6", "para_14");
            assertThat(found.evidence().exhibits())
                    .allSatisfy(exhibit -> assertThat(exhibit.focus().length())
                            .isEqualTo(exhibit.provision().text().length()));
        });
    }

    @Test
    void looksAtTheClauseThatAnswers() {
        assertThat(gather("What happens at the sixty-second session?"))
                .isInstanceOfSatisfying(Findings.Found.class, found -> {
                    var exhibit = found.evidence().exhibits().getFirst();
                    assertThat(exhibit.focus().of(exhibit.provision().text()))
                            .isEqualTo(
                                    "Requests the Secretary-General to report on the implementation of the present resolution"
                                            + " at its sixty-second session");
                });
    }

    private static List<String> locators(Findings.Found found) {
        return found.evidence().exhibits().stream()
                .map(exhibit -> exhibit.provision().locator().toString())
                .toList();
    }

    private Findings gather(String question) {
        return gathering.gather(clear(question));
    }

    private Understanding.Clear clear(String question) {
        return (Understanding.Clear) reader.read(new Question(question));
    }
}
