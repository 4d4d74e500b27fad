package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opcit.OpcitTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uses the page in a real Chromium against the real server. Screenshots are left in {@code target/screenshots}. */
@OpcitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private static final Path BROWSER = Path.of("target/browser");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void startBrowser() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Files.readString(BROWSER).strip()))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    void stopBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openPage() {
        open(DESK, ColorScheme.LIGHT);
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the resolution say about remittances? | A/RES/61/165, para. 12
            can border guards just lock migrants up?        | A/RES/61/165, para. 8
            Give me PP6                                     | A/RES/61/165, sixth preambular paragraph
            """)
    void answersWithAQuotationAndItsCitation(String question, String citation) {
        ask(question);
        assertThat(turn().locator("blockquote").first()).isVisible();
        assertThat(link(citation)).isVisible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does paragraph 23 say?    | There is no operative paragraph 23 in A/RES/61/165: it has 12 preambular paragraphs, 15 operative paragraphs
            What is the capital of France? | A/RES/61/165 does not answer this question.
            """)
    void saysPlainlyThatTheTextsDoNotAnswer(String question, String said) {
        ask(question);
        assertThat(turn()).containsText(said);
        assertThat(turn().locator("a[href^='/texts/a-res-61-165#']").first()).isVisible();
        screenshot("not-found-" + question.length());
    }

    @Test
    void opensTheResolutionBesideTheChatAtTheQuotedWords() {
        ask("What does the resolution say about remittances?");
        var quoted = turn().locator("blockquote").first().textContent();
        link("A/RES/61/165, para. 12").click();

        var marked = source().locator("[aria-current=true]");
        assertThat(marked).isVisible();
        assertThat(marked).isInViewport();
        assertThat(marked.locator("mark").allTextContents().stream().reduce("", String::concat))
                .isEqualTo(quoted);
        assertThat(page.getByLabel("Your question")).isVisible();
        screenshot("source-beside-chat");

        page.reload();
        assertThat(source().locator("[aria-current=true]")).isInViewport();
        assertThat(turn().locator("blockquote").first()).hasText(quoted);
    }

    @Test
    void worksWithTheKeyboardAlone() {
        page.keyboard().press("/");
        page.keyboard().type("Give me PP6");
        page.keyboard().press("Enter");
        assertThat(turn().locator("blockquote").first()).isVisible();

        link("A/RES/61/165, sixth preambular paragraph").focus();
        page.keyboard().press("Enter");
        assertThat(source()).isVisible();
        page.keyboard().press("Escape");
        assertThat(source()).isHidden();
    }

    @Test
    void fitsAPhoneAndTheDark() {
        open(PHONE, ColorScheme.DARK);
        screenshot("first-screen-phone-dark");
        ask("can border guards just lock migrants up?");
        link("A/RES/61/165, para. 8").waitFor();
        assertNothingSticksOut();
        screenshot("answer-phone-dark");
        link("A/RES/61/165, para. 8").click();
        assertThat(source().locator("[aria-current=true]")).isInViewport();
        assertNothingSticksOut();
        screenshot("source-phone-dark");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close source"))
                .click();
        assertThat(turn().locator("blockquote").first()).isVisible();
    }

    @Test
    void aProvisionHasAnAddressOfItsOwn() {
        page.navigate(address("/texts/a-res-61-165#para_8"));
        assertThat(page.locator("#para_8")).isInViewport();
        assertThat(page.locator("#para_8")).containsText("arbitrary detention");
        screenshot("text");
    }

    @Test
    void theLibrarySaysWhatIsMissingAndHowToAddIt() {
        page.navigate(address("/texts"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("International Covenant on Civil and Political Rights");
        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText("Its official text: General Assembly resolution 2200 A (XXI), annex.");
        screenshot("library");
    }

    @Test
    void aConversationGoesOnAfterAReload() {
        ask("Give me PP6");
        turn().locator("blockquote").first().waitFor();
        ask("Give me PP3");
        assertThat(turn()).containsText("Reaffirming also that everyone has the right to freedom of movement");
        assertThat(page).hasURL(Pattern.compile("/c/[0-9a-f-]+$"));
        page.reload();
        assertThat(page.getByLabel("Conversation").locator("> li")).hasCount(2);
    }

    @Test
    void pinsAQuotationIntoABriefingThatCanBeTakenAway() {
        ask("What does the resolution say about remittances?");
        var quoted = turn().locator("blockquote").first().textContent();
        button("Pin: A/RES/61/165, para. 12").first().click();
        assertThat(button("Briefing: 1 pin")).isVisible();
        screenshot("pinned");

        page.reload();
        button("Pinned: A/RES/61/165, para. 12. Show the briefing").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Arrange, annotate, export"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/briefings/[0-9a-f-]+$"));
        assertThat(page.locator("blockquote")).hasText(quoted);

        page.getByLabel("Note on A/RES/61/165, para. 12").fill("Ask *who*.");
        page.reload();
        assertThat(page.getByLabel("Note on A/RES/61/165, para. 12")).hasValue("Ask *who*.");
        screenshot("briefing");

        for (var format : List.of("Word", "PDF", "Markdown", "HTML", "CSL-JSON", "RIS")) {
            var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(format));
            assertThat(page.request().get(address(link.getAttribute("href"))).status())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    private void open(int width, ColorScheme colours) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address("/"));
        screenshot("first-screen");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void ask(String question) {
        page.getByLabel("Your question").fill(question);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ask").setExact(true))
                .click();
    }

    private Locator turn() {
        return page.getByLabel("Conversation").locator("> li").last();
    }

    private Locator link(String citation) {
        return turn().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(citation).setExact(true))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator source() {
        return page.getByLabel("Source: A/RES/61/165");
    }

    private void assertNothingSticksOut() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no horizontal scrolling")
                .isEqualTo(true);
    }

    private void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
