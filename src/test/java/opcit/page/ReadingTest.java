package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@Trip
class ReadingTest {

    @Test
    void opensTheResolutionBesideTheChatAtTheQuotedWords(Reader reader) {
        reader.ask("What does the resolution say about remittances?");
        var quoted = reader.quotation().textContent();
        reader.citation("A/RES/61/165, para. 12").click();

        var marked = reader.source().locator("[aria-current=true]");
        assertThat(marked).isVisible();
        assertThat(marked).isInViewport();
        assertThat(marked.locator("mark").allTextContents().stream().reduce("", String::concat))
                .isEqualTo(quoted);
        assertThat(reader.box()).isVisible();
        reader.photograph("source-beside-chat");

        reader.page().reload();
        assertThat(reader.source().locator("[aria-current=true]")).isInViewport();
        assertThat(reader.quotation()).hasText(quoted);
    }

    @Test
    void fitsAPhoneAndTheDark(Reader reader) {
        reader.on(Reader.PHONE, ColorScheme.DARK).open("/").photograph("first-screen-phone-dark");
        reader.ask("can border guards just lock migrants up?").answered();
        reader.seesNothingStickOut();
        reader.photograph("answer-phone-dark");
        reader.citation("A/RES/61/165, para. 8").click();
        assertThat(reader.source().locator("[aria-current=true]")).isInViewport();
        reader.seesNothingStickOut();
        reader.photograph("source-phone-dark");
        reader.button("Close source").click();
        assertThat(reader.quotation()).isVisible();
    }

    @Test
    void aProvisionHasAnAddressOfItsOwn(Reader reader) {
        reader.open("/texts/a-res-61-165#para_8");
        assertThat(reader.page().locator("#para_8")).isInViewport();
        assertThat(reader.page().locator("#para_8")).containsText("arbitrary detention");
        reader.photograph("text");
    }

    @Test
    void theLibrarySaysWhatIsMissingAndHowToAddIt(Reader reader) {
        reader.open("/texts");
        assertThat(reader.main()).containsText("International Covenant on Civil and Political Rights");
        assertThat(reader.main()).containsText("Its official text: General Assembly resolution 2200 A (XXI), annex.");
        reader.photograph("library");
    }

    @Test
    void aTextThatIsMissingSaysWhereItIsToBeHad(Reader reader) {
        reader.open("/texts/iccpr#art_9");
        assertThat(reader.main()).containsText("This text is not in the library yet");
        assertThat(reader.page().locator("a[href^='https://www.ohchr.org/']").first())
                .isVisible();
        reader.photograph("missing-text");
    }
}
