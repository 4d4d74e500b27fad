package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Trip
class PinningTest {

    @Test
    void pinsAQuotationIntoABriefingThatCanBeTakenAway(Reader reader) {
        reader.ask("What does the resolution say about remittances?");
        var quoted = reader.quotation().textContent();
        reader.citation("A/RES/61/165, para. 12").click();
        assertThat(reader.source().locator("[aria-current=true]")).isInViewport();
        reader.press("Escape");
        reader.button("Pin: A/RES/61/165, para. 12").first().click();
        assertThat(reader.button("Briefing: 1 pin")).isVisible();
        reader.photograph("pinned");

        reader.page().reload();
        reader.button("Pinned: A/RES/61/165, para. 12. Show the briefing")
                .first()
                .click();
        reader.link("Arrange, annotate, export").click();
        assertThat(reader.page()).hasURL(Pattern.compile("/briefings/[0-9a-f-]+$"));
        assertThat(reader.page().locator("blockquote")).hasText(quoted);

        var note = reader.page().getByLabel("Note on A/RES/61/165, para. 12");
        note.fill("Ask *who*.");
        reader.page().waitForResponse(answer -> answer.request().method().equals("PATCH"), note::blur);
        reader.page().reload();
        assertThat(reader.page().getByLabel("Note on A/RES/61/165, para. 12")).hasValue("Ask *who*.");
        reader.photograph("briefing");

        for (var format : List.of("Word", "PDF", "Markdown", "HTML", "CSL-JSON", "RIS")) {
            var link = reader.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format));
            assertThat(reader.page()
                            .request()
                            .get(reader.address(link.getAttribute("href")))
                            .status())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    @Test
    void pinsTheWordsSelectedInATextWithAKey(Reader reader) {
        reader.open("/texts/a-res-61-165#para_8");
        reader.page().locator("#para_8 [data-words]").selectText();
        assertThat(reader.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Selected words")))
                .isVisible();
        reader.press("p");
        assertThat(reader.button("Briefing: 1 pin")).isVisible();
        assertThat(reader.button("Pinned: A/RES/61/165, para. 8. Show the briefing"))
                .isVisible();
    }

    @Test
    void undoesAPinThatTheServerDoesNotTake(Reader reader) {
        reader.ask("What does the resolution say about remittances?").answered();
        reader.page().route("**/api/briefings/**", route -> route.abort());
        reader.page().route("**/api/briefings", route -> route.abort());
        reader.button("Pin: A/RES/61/165, para. 12").first().click();
        assertThat(reader.page().getByText("Not pinned: A/RES/61/165, para. 12."))
                .isVisible();
        assertThat(reader.button("Pin: A/RES/61/165, para. 12").first()).isVisible();
        reader.photograph("not-pinned");
        reader.forgives("ERR_FAILED");

        reader.page().unroute("**/api/briefings/**");
        reader.page().unroute("**/api/briefings");
        reader.button("Try again").click();
        assertThat(reader.button("Briefing: 1 pin")).isVisible();
    }
}
