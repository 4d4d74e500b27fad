package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

@Trip
class LanguageTest {

    @Test
    void speaksFrenchToAFrenchBrowserAndLeavesTheTextsAsTheyAre(Reader reader) {
        reader.speaking("fr-CA").open("/").photograph("first-screen-french");
        assertThat(reader.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(reader.main()).containsText("Les textes des Nations Unies, cités à la lettre.");
        reader.page().getByLabel("Votre question").fill("Give me PP6");
        reader.button("Demander").click();
        var quoted = reader.page().locator("blockquote").first();
        assertThat(quoted).containsText("Welcoming the establishment of the Human Rights Council");
        assertThat(quoted).hasAttribute("lang", "en");
        assertThat(reader.main()).containsText("Résolution · non contraignant");
        reader.photograph("answer-french");
    }

    @Test
    void speaksTheLanguageThatTheReaderChooses(Reader reader) {
        reader.on(Reader.PHONE, ColorScheme.LIGHT)
                .open("/texts")
                .button("FR Français")
                .click();
        assertThat(reader.page().locator("h1")).hasText("Textes");
        reader.seesNothingStickOut();
        reader.page().reload();
        assertThat(reader.page().locator("html")).hasAttribute("lang", "fr");
        reader.button("EN English").click();
        assertThat(reader.page().locator("h1")).hasText("Texts");
    }
}
