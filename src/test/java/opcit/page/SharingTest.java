package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Trip
class SharingTest {

    private static final String ASKED = "What does the resolution say about remittances?";

    @Test
    void whoeverHasTheLinkReadsTheAnswerAndNothingElse(Reader author) {
        author.allowing("clipboard-read", "clipboard-write").ask("Give me PP6").answered();
        author.ask(ASKED).answered();
        var quoted = author.quotation().textContent();
        author.turn().getByText("Share").click();
        var link = author.link("Link to this answer");
        assertThat(link).isVisible();
        var address = link.getAttribute("href");
        assertThat(author.clipboard()).isEqualTo(address);
        author.photograph("sharing");

        var reader = author.another();
        reader.page().navigate(address);
        assertThat(reader.page()).hasURL(Pattern.compile("/a/[0-9a-f-]{36}$"));
        assertThat(reader.page().locator("h1")).hasText(ASKED);
        assertThat(reader.page().locator("blockquote").first()).hasText(quoted);
        assertThat(reader.main()).containsText("Unchanged since: A/RES/61/165.");
        assertThat(reader.main()).not().containsText("Give me PP6");
        assertThat(reader.button("Ask again")).hasCount(0);
        reader.photograph("shared");

        reader.link("A/RES/61/165, para. 12").first().click();
        assertThat(reader.source().locator("[aria-current=true]")).isInViewport();
        reader.leave();
    }

    @Test
    void saysThatThereIsNoSuchAnswer(Reader reader) {
        reader.open("/a/5b1ff1f8-0e3f-4a35-8c0c-3ba7f2a1cf5e");
        assertThat(reader.main()).containsText("This answer cannot be shown");
        assertThat(reader.link("Ask a question of your own")).isVisible();
        reader.forgives("404");
    }
}
