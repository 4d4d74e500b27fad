package opcit.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Texts;
import opcit.llm.ModelFailure;
import opcit.llm.Prompts;
import opcit.llm.ScriptedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads questions that lean on the conversation before them. */
class FollowUpTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Can they detain migrants?                | a-res-61-165#para_8        | and for children?                   | Can they detain migrants, for children?
            Can they detain migrants?                | a-res-61-165#para_8        | What about women?                   | Can they detain migrants, women?
            Can they detain migrants?                | a-res-61-165#para_8        | And if they are in transit?         | Can they detain migrants, if they are in transit?
            Can they detain migrants?                | a-res-61-165#para_8        | what about para 9?                  | What does para 9 of A/RES/61/165 say?
            What is said about transit?              | a-res-60-169#para_14       | and OP 2?                           | What does OP 2 of A/RES/60/169 say?
            What does the ICCPR say on arrest?       | iccpr#art_9__para_1        | And article 12 of the Covenant?     | What does article 12 of the ICCPR say?
            What does the ICCPR say on arrest?       | iccpr#art_9__para_1        | Does the Covenant name lawyers?     | Does the ICCPR name lawyers?
            Article 9 ICCPR                          | iccpr#art_9__para_1        | and paragraph 2?                    | What does paragraph 2 of article 9 of the ICCPR say?
            Article 9 ICCPR                          | iccpr#art_9__para_1        | Article 12?                         | What does Article 12 of the ICCPR say?
            Article 9 ICCPR                          | iccpr#art_9__para_1        | and article 37 of the CRC?          | What does article 37 of the CRC say?
            What does the ICCPR say about detention? | iccpr#art_9__para_1        | and in the ICRMW?                   | What does the ICRMW say about detention?
            Who may be detained?                     | iccpr#art_9__para_1        | And under the ICRMW?                | Under the ICRMW: Who may be detained?
            What does the ICCPR say about detention? | iccpr#art_9__para_1        | and slavery?                        | What does the ICCPR say about slavery?
            Can they detain migrants?                | a-res-61-165#para_8        | And remittances?                    | remittances?
            Can they detain migrants?                | a-res-61-165#para_8        | is that binding?                    | is operative paragraph 8 of A/RES/61/165 binding?
            Article 9 ICCPR                          | iccpr#art_9__para_1        | Who does it protect?                | Who does article 9 (1) of the ICCPR protect?
            Article 9 ICCPR                          | iccpr#art_9__para_1        | Does it also mention children?      | Does the ICCPR also mention children?
            Can they detain migrants?                | a-res-61-165#para_8        | why?                                | Can they detain migrants?
            Can they detain migrants?                | a-res-61-165#para_8        | Tell me more.                       | Can they detain migrants?
            """)
    void isMadeToStandAlone(String before, String quoted, String question, String alone) {
        assertThat(asked(reader(Optional.empty()), question, turn(before, quoted)))
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the resolution say about remittances?
            Does the resolution say that States must pay?
            Who is asked to report?
            Give me PP6 and PP7
            Is it true that article 9 of the ICCPR allows detention?
            """)
    void isLeftAsItIsWhenItStandsAlone(String question) {
        assertThat(asked(reader(Optional.empty()), question, turn("Can they detain?", "a-res-61-165#para_8")))
                .isEqualTo(question);
    }

    @Test
    void leansOnATurnThatLeanedItself() {
        var earlier = List.of(
                turn("What does the ICCPR say about detention?", "iccpr#art_9__para_1"),
                turn("and in the CRC?", "crc#art_37__point_b"));
        assertThat(asked(reader(Optional.empty()), "and for girls?", earlier.toArray(Earlier[]::new)))
                .isEqualTo("What does the CRC say about detention, for girls?");
    }

    @Test
    void leansOnWhatWasAskedBeforeACourtesy() {
        var earlier = new Earlier[] {
            turn("Can they detain migrants?", "a-res-61-165#para_8"), new Earlier("thanks!", List.of())
        };
        assertThat(asked(reader(Optional.empty()), "and for children?", earlier))
                .isEqualTo("Can they detain migrants, for children?");
    }

    @Test
    void isReadByTheModelWhenThereIsOne() {
        var model = ScriptedModel.saying("{\"question\": \"May children be detained at the border?\"}");
        assertThat(asked(
                        reader(Optional.of(model)),
                        "and for children?",
                        turn("Can they detain?", "a-res-61-165#para_8")))
                .isEqualTo("May children be detained at the border?");
        assertThat(model.asked().getFirst().user())
                .contains("Question: \"and for children?\"", "Can they detain?", "a-res-61-165 para_8");
    }

    @Test
    void isReadByRulesWhenTheModelFails() {
        var turn = turn("Can they detain migrants?", "a-res-61-165#para_8");
        for (var model : List.of(
                new ScriptedModel().thenFailing(ModelFailure.Reason.BUSY, ""),
                ScriptedModel.saying("nonsense"),
                ScriptedModel.saying("{}"),
                ScriptedModel.saying("{\"question\": \" \"}"),
                ScriptedModel.saying("{\"question\": \"" + "why ".repeat(600) + "\"}"))) {
            assertThat(asked(reader(Optional.of(model)), "and for children?", turn))
                    .isEqualTo("Can they detain migrants, for children?");
        }
    }

    @Test
    void asksTheModelForEnglishWhenTheQuestionIsNot() {
        var model = ScriptedModel.saying("{\"question\": \"What does the resolution say about remittances?\"}");
        var read = reader(Optional.of(model))
                .read(new Question("Que dit la résolution sur les envois de fonds ?"), List.of());
        assertThat(read).isInstanceOfSatisfying(Understanding.Clear.class, clear -> {
            assertThat(clear.asked()).isEqualTo("What does the resolution say about remittances?");
            assertThat(clear.language()).isEqualTo(Language.FRENCH);
        });
    }

    @Test
    void asksNoModelForWhatStandsAloneInEnglishAndNoneForASearch() {
        var model = new ScriptedModel();
        reader(Optional.of(model)).read(new Question("What does the resolution say about remittances?"), List.of());
        reader(Optional.of(model)).read(new Question("hello"));
        reader(Optional.of(model)).read(new Question("Que dit la résolution sur les envois de fonds ?"));
        assertThat(model.asked()).isEmpty();
    }

    private static QuestionReader reader(Optional<ScriptedModel> model) {
        return new QuestionReader(
                () -> Texts.resolutionAlone().names(),
                model.map(asked -> new ModelReader(asked, new Prompts(Path.of("prompts")))));
    }

    private static Earlier turn(String question, String quoted) {
        var parts = quoted.split("#");
        return new Earlier(question, List.of(new Place(new InstrumentId(parts[0]), Locator.parse(parts[1]))));
    }

    private static String asked(QuestionReader reader, String question, Earlier... earlier) {
        return ((Understanding.Clear) reader.read(new Question(question), new ArrayList<>(Arrays.asList(earlier))))
                .asked();
    }
}
