package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import opcit.OpcitTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reads in the texts with a keyboard alone, in a real Chromium against the real server. */
@OpcitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingByKeyboardTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(1280, 800));
        page = context.newPage();
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @Test
    void findsWordsInATextAndReadsOnFromThere() {
        page.navigate("/texts/a-res-61-165");
        assertThat(page.locator("#para_8")).containsText("detention");
        page.keyboard().press("f");
        page.keyboard().type("remittances");
        assertThat(page.getByText("1 of 1", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator("#para_12")).isInViewport();
        page.waitForFunction("CSS.highlights.get('found')?.size === 1");

        page.keyboard().press("Escape");
        assertThat(page.locator("#para_12")).isFocused();
        page.waitForFunction("CSS.highlights.get('found') === undefined");
    }

    @Test
    void previewsACitationUntilEscapeAndLeavesTheFocusOnIt() {
        page.navigate("/");
        page.getByLabel("Your question").fill("can border guards just lock migrants up?");
        page.keyboard().press("Enter");
        var citation = page.locator("figcaption a").first();
        citation.waitFor();
        // From the quotation to its citation, as the keys lead.
        page.locator("figure").first().focus();
        page.keyboard().press("Tab");
        assertThat(citation).isFocused();
        assertThat(preview()).containsText("arbitrary detention");
        assertThat(citation.getAttribute("aria-describedby"))
                .isEqualTo(preview().getAttribute("id"));

        page.keyboard().press("Escape");
        assertThat(preview()).isHidden();
        assertThat(citation).isFocused();
    }

    @Test
    void keepsAPreviewWhileThePointerIsOnIt() {
        page.navigate("/");
        page.getByLabel("Your question").fill("can border guards just lock migrants up?");
        page.keyboard().press("Enter");
        page.locator("figcaption a").first().hover();
        preview().hover();
        page.waitForTimeout(600);
        assertThat(preview()).isVisible();
        page.mouse().move(2, 2);
        assertThat(preview()).isHidden();
    }

    @Test
    void asksAboutTheProvisionThatIsRead() {
        page.navigate("/texts/a-res-61-165#para_8");
        page.locator("#para_8").hover();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask about this: A/RES/61/165, para. 8"))
                .click();
        var box = page.getByLabel("Your question");
        assertThat(box).hasValue("A/RES/61/165, para. 8: ");
        assertThat(box).isFocused();
        assertThat(page.getByLabel("Source: A/RES/61/165")).isVisible();
    }

    @Test
    void followsAThreadOfThePictureByKeyboard() {
        page.navigate("/connections");
        var work = page.locator("svg a[href='/texts/icrmw']");
        work.focus();
        // The fourth preambular paragraph and paragraph 3 cite it; no other text is here.
        assertThat(page.locator("svg path[data-lit]")).hasCount(2);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Migrant Workers");
    }

    private Locator preview() {
        return page.getByRole(AriaRole.TOOLTIP);
    }
}
