package opcit.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import opcit.corpus.Lanterns;

/** A state of the page that a reader can come upon, and the way there. */
enum State {
    WELCOME,
    ANSWERING,
    GROUNDED,
    NOT_FOUND,
    ASK_BACK,
    FAILED,
    OFFLINE,
    PREVIEWING,
    SOURCE_BESIDE,
    TRAY_OPEN,
    RESOLUTION,
    TREATY,
    FINDING,
    MISSING_TEXT,
    LIBRARY,
    ADDING,
    NO_BRIEFINGS,
    BRIEFINGS,
    BRIEFING,
    CONNECTIONS,
    TOPIC,
    NO_SUCH_PAGE;

    /** Brings a page that has just been opened into the state. */
    void reach(Page page, PeerOfPage peer) {
        switch (this) {
            case WELCOME -> page.navigate("/");
            case ANSWERING -> {
                peer.holdAnswers();
                ask(page, "can border guards just lock migrants up?");
                page.getByText("…").first().waitFor();
            }
            case GROUNDED -> answer(page, "can border guards just lock migrants up?");
            case NOT_FOUND -> {
                ask(page, "What is the capital of France?");
                page.getByText("Nearest provisions").first().waitFor();
            }
            case ASK_BACK -> {
                ask(page, "What does it say?");
                page.getByText("What would you like to know?").first().waitFor();
            }
            case FAILED -> {
                peer.holdAnswers();
                ask(page, "Give me PP6");
                page.getByText("…").first().waitFor();
                peer.refuse("Too many questions were asked at once. Try again in a minute.");
                button(page, "Try again").waitFor();
            }
            case OFFLINE -> {
                answer(page, "Give me PP6");
                peer.hangUp();
                page.getByText("Connection lost").first().waitFor();
            }
            case PREVIEWING -> {
                answer(page, "can border guards just lock migrants up?");
                page.locator("figcaption a").first().hover();
                page.getByRole(AriaRole.TOOLTIP).waitFor();
            }
            case SOURCE_BESIDE -> {
                answer(page, "can border guards just lock migrants up?");
                page.locator("figcaption a").first().click();
                page.locator("aside [aria-current=true] mark").first().waitFor();
            }
            case TRAY_OPEN -> {
                answer(page, "can border guards just lock migrants up?");
                page.locator("figcaption [data-pin=free]").first().click();
                // Where there is room the first pin opens it.
                page.getByText("Arrange, annotate, export").waitFor();
            }
            case RESOLUTION -> {
                page.navigate("/texts/a-res-61-165#para_8");
                page.locator("#para_8[aria-current=true]").waitFor();
            }
            case TREATY -> {
                page.navigate("/texts/convention-on-the-keeping-of-lanterns#art_1__para_2");
                page.locator("#art_1__para_2[aria-current=true]").waitFor();
            }
            case FINDING -> {
                page.navigate("/texts/a-res-61-165");
                button(page, "Find").click();
                page.getByLabel("Find in this text").fill("human rights");
                page.getByText("1 of").first().waitFor();
            }
            case MISSING_TEXT -> {
                page.navigate("/texts/iccpr#art_9");
                page.locator("#art_9").waitFor();
            }
            case LIBRARY -> {
                page.navigate("/texts");
                page.getByText("Not in the library").first().waitFor();
            }
            case ADDING -> {
                page.navigate("/texts");
                var file = new FilePayload("bells.txt", "text/plain", Lanterns.bells());
                page.locator("input[type=file]").setInputFiles(file);
                button(page, "Keep in the library").waitFor();
            }
            case NO_BRIEFINGS -> {
                page.route("**/api/briefings", route -> route.fulfill(PeerOfPage.json("[]")));
                page.navigate("/briefings");
                page.getByText("There is no briefing yet.").waitFor();
            }
            case BRIEFINGS -> {
                peer.briefing();
                page.navigate("/briefings");
                page.getByText("On detention").first().waitFor();
            }
            case BRIEFING -> {
                page.navigate("/briefings/" + peer.briefing());
                page.locator("blockquote").first().waitFor();
            }
            case CONNECTIONS -> {
                page.navigate("/connections");
                page.locator("svg a").first().waitFor();
            }
            case TOPIC -> {
                page.navigate("/connections?topic=detention");
                page.locator("blockquote").first().waitFor();
            }
            case NO_SUCH_PAGE -> {
                page.navigate("/briefings");
                page.evaluate(
                        "history.pushState(null, '', '/no/such/page'); dispatchEvent(new PopStateEvent('popstate'))");
                page.getByText("There is no such page").waitFor();
            }
        }
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void answer(Page page, String question) {
        ask(page, question);
        page.locator("blockquote").first().waitFor();
        // The answer is whole when its last line is there.
        page.getByText("Put together without a language model").first().waitFor();
    }

    private static void ask(Page page, String question) {
        page.navigate("/");
        page.getByLabel("Your question").fill(question);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
