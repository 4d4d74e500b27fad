package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Trip
class AskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the resolution say about remittances? | A/RES/61/165, para. 12
            can border guards just lock migrants up?        | A/RES/61/165, para. 8
            Give me PP6                                     | A/RES/61/165, sixth preambular paragraph
            """)
    void answersWithAQuotationAndItsCitation(String question, String citation, Reader reader) {
        reader.ask(question);
        assertThat(reader.quotation()).isVisible();
        assertThat(reader.citation(citation)).isVisible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does paragraph 23 say?    | There is no operative paragraph 23 in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs
            What is the capital of France? | A/RES/61/165 does not answer this question.
            """)
    void saysPlainlyThatTheTextsDoNotAnswer(String question, String said, Reader reader) {
        reader.ask(question);
        assertThat(reader.turn()).containsText(said);
        assertThat(reader.turn().locator("a[href^='/texts/a-res-61-165#']").first())
                .isVisible();
        reader.photograph("not-found-" + question.length());
    }

    @Test
    void offersExamplesOfTheTextsThatAreHereAndAnswersThem(Reader reader) {
        reader.open("/").photograph("first-screen");
        var example = reader.button("What does the resolution say about remittances? A/RES/61/165");
        assertThat(example).isVisible();
        assertThat(reader.main()).not().containsText("ICCPR");
        example.click();
        assertThat(reader.citation("A/RES/61/165, para. 12")).isVisible();
    }

    @Test
    void aConversationGoesOnAfterAReload(Reader reader) {
        reader.ask("Give me PP6").answered().ask("Give me PP3");
        assertThat(reader.turn()).containsText("Reaffirming also that everyone has the right to freedom of movement");
        assertThat(reader.page()).hasURL(Pattern.compile("/c/[0-9a-f-]+$"));
        reader.page().reload();
        assertThat(reader.turns()).hasCount(2);
    }

    @Test
    void aQuestionThatIsBeingWrittenSurvivesAReload(Reader reader) {
        reader.open("/").box().fill("What about");
        reader.page().reload();
        assertThat(reader.box()).hasValue("What about");
    }

    @Test
    void aQuestionIsAskedAgainAndTheLastOneEdited(Reader reader) {
        reader.ask("Give me PP6").answered().button("Ask again").click();
        assertThat(reader.turns()).hasCount(2);
        reader.answered().button("Edit the question").click();
        assertThat(reader.box()).isFocused();
        assertThat(reader.box()).hasValue("Give me PP6");
        reader.box().fill("");
        reader.press("ArrowUp");
        assertThat(reader.box()).hasValue("Give me PP6");
    }

    @ParameterizedTest
    @ValueSource(ints = {Reader.PHONE, Reader.TABLET, Reader.DESK})
    void takesAVeryLongQuestion(int width, Reader reader) {
        var question = "Which measures against arbitrary detention does the resolution name, and to whom? ".repeat(24);
        reader.on(width, ColorScheme.LIGHT).open("/").box().fill(question + "x".repeat(60));
        assertThat(reader.main()).containsText("Shorten it by");
        reader.seesNothingStickOut();
        reader.ask(question).answered();
        reader.seesNothingStickOut();
        reader.photograph("long-question-" + width);
    }

    @Test
    void copiesTheAnswerAsTextMarkdownAndWithFootnotes(Reader reader) {
        reader.allowing("clipboard-read", "clipboard-write")
                .ask("What does the resolution say about remittances?")
                .answered();
        var quoted = reader.quotation().textContent();
        reader.button("Copy as plain text").click();
        assertThat(reader.button("Copied")).isVisible();
        assertThat(reader.clipboard()).contains("“" + quoted + "” (A/RES/61/165, para. 12)");

        reader.button("Copy as Markdown").click();
        assertThat(reader.button("Copied")).hasCount(2);
        assertThat(reader.clipboard()).contains("> “" + quoted + "”").contains("/texts/a-res-61-165?words=0-");

        reader.button("Copy with footnotes, for a word processor").click();
        assertThat(reader.button("Copied")).hasCount(3);
        var rich = (String)
                reader.page()
                        .evaluate(
                                "navigator.clipboard.read({ unsanitized: ['text/html'] }).then(([one]) => one.getType('text/html')).then(it => it.text())");
        assertThat(rich).contains(quoted).contains("mso-footnote-id:sdfootnote1");
    }

    @Test
    void keepsWhatTheReaderSaysOfTheAnswer(Reader reader) {
        reader.ask("Give me PP6").answered().button("Not a good answer").click();
        reader.page()
                .getByLabel("What was wrong or missing? (You need not say.)")
                .fill("Too short");
        reader.button("Send").click();
        assertThat(reader.main()).containsText("Thank you.");
        reader.page().reload();
        assertThat(reader.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName("Not a good answer")
                                        .setPressed(true)))
                .isVisible();
    }
}
