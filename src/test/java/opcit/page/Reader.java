package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone with a browser, at a desk unless said otherwise. Screenshots are left in {@code target/screenshots}. */
final class Reader {

    static final int PHONE = 360;
    static final int TABLET = 768;
    static final int DESK = 1280;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Browser browser;
    private final String server;
    private final List<String> complaints = new ArrayList<>();
    private Browser.NewContextOptions settings =
            new Browser.NewContextOptions().setViewportSize(DESK, 800).setLocale("en-GB");
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    Reader(Browser browser, String server) {
        this.browser = browser;
        this.server = server;
    }

    Reader on(int width, ColorScheme colours) {
        settings.setViewportSize(width, 800).setColorScheme(colours);
        return this;
    }

    Reader speaking(String locale) {
        settings.setLocale(locale);
        return this;
    }

    Reader allowing(String... permissions) {
        settings.setPermissions(List.of(permissions));
        return this;
    }

    /** The page that is open; at first there is one with no address. */
    Page page() {
        if (page == null) {
            context = browser.newContext(settings);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
        }
        return page;
    }

    /** Someone else, who has only what they are told. */
    Reader another() {
        leave();
        return new Reader(browser, server);
    }

    Reader open(String path) {
        page().navigate(address(path));
        main().waitFor();
        return this;
    }

    String address(String path) {
        return server + path;
    }

    /** Asks on the page that is open, else on the first. */
    Reader ask(String question) {
        if (page().url().equals("about:blank")) {
            open("/");
        }
        box().fill(question);
        button("Ask").click();
        return this;
    }

    Locator box() {
        return page().getByLabel("Your question", new Page.GetByLabelOptions().setExact(true));
    }

    Locator turns() {
        return page().getByLabel("Conversation", new Page.GetByLabelOptions().setExact(true))
                .locator("> li");
    }

    /** The last question and what came of it. */
    Locator turn() {
        return turns().last();
    }

    Locator quotation() {
        return turn().locator("blockquote").first();
    }

    /** Waits until the last question is answered. */
    Reader answered() {
        assertThat(turn().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask again")))
                .isVisible();
        return this;
    }

    Locator citation(String citation) {
        return turn().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(citation).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator main() {
        return page().getByRole(AriaRole.MAIN);
    }

    Locator source() {
        return page().getByLabel("Source: A/RES/61/165");
    }

    Reader press(String... keys) {
        for (var key : keys) {
            page().keyboard().press(key);
        }
        return this;
    }

    String clipboard() {
        return (String) page().evaluate("navigator.clipboard.readText()");
    }

    void seesNothingStickOut() {
        assertThat(page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no horizontal scrolling")
                .isEqualTo(true);
    }

    Reader photograph(String name) {
        page().screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    /** Takes the page's word that something went wrong, where that is what the test is about. */
    void forgives(String complaint) {
        complaints.removeIf(said -> said.contains(complaint));
    }

    void leave() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }
}
