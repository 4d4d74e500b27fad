package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything that a reader does with a question, with no mouse. */
@Trip
class KeyboardTest {

    @Test
    void asksReadsPinsAndTakesAwayWithTheKeyboardAlone(Reader reader) {
        reader.open("/").press("/");
        assertThat(reader.box()).isFocused();
        reader.page().keyboard().type("What does the resolution say about remittances?");
        reader.press("Enter").answered();

        // Out of the question box, whose letters are letters.
        reader.press("Tab", "j");
        assertThat(reader.turn().locator("figure").first()).isFocused();
        reader.press("p");
        assertThat(reader.button("Briefing: 1 pin")).isVisible();

        reader.press("Tab");
        assertThat(reader.citation("A/RES/61/165, para. 12")).isFocused();
        reader.press("Enter");
        assertThat(reader.source()).isVisible();
        reader.press("Escape");
        assertThat(reader.source()).isHidden();
        assertThat(reader.citation("A/RES/61/165, para. 12")).isFocused();

        // The tray has opened beside the page with the first pin.
        reader.link("Arrange, annotate, export").focus();
        reader.press("Enter");
        assertThat(reader.page().getByLabel("Note on A/RES/61/165, para. 12")).isVisible();
    }

    @Test
    void showsItsKeysAndClosesThemFirst(Reader reader) {
        reader.ask("Give me PP6").answered();
        reader.citation("A/RES/61/165, sixth preambular paragraph").click();
        assertThat(reader.source()).isVisible();
        reader.press("?");
        var keys =
                reader.page().getByLabel("Keys", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        assertThat(keys).isVisible();
        reader.photograph("keys");
        reader.press("Escape");
        assertThat(keys).isHidden();
        assertThat(reader.source()).isVisible();
        reader.press("Escape");
        assertThat(reader.source()).isHidden();
    }

    @Test
    void writesAQuestionMarkWhereSomethingIsWritten(Reader reader) {
        reader.open("/").press("/");
        reader.page().keyboard().type("Who? j k p /");
        assertThat(reader.box()).hasValue("Who? j k p /");
    }
}
