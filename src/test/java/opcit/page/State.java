package opcit.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.function.BiConsumer;
import opcit.corpus.Lanterns;

/** A state of the page that a reader can come upon, and the way there. */
enum State {
    WELCOME((page, peer) -> page.navigate("/")),
    ANSWERING((page, peer) -> {
        peer.holdAnswers();
        ask(page, "can border guards just lock migrants up?");
        page.getByText("…", new Page.GetByTextOptions().setExact(false)).first().waitFor();
    }),
    GROUNDED((page, peer) -> answer(page, "can border guards just lock migrants up?")),
    NOT_FOUND((page, peer) -> {
        ask(page, "What is the capital of France?");
        page.getByText("Nearest provisions").first().waitFor();
    }),
    ASK_BACK((page, peer) -> {
        ask(page, "What does it say?");
        page.getByText("What would you like to know?").first().waitFor();
    }),
    FAILED((page, peer) -> {
        peer.holdAnswers();
        ask(page, "Give me PP6");
        page.getByText("…", new Page.GetByTextOptions().setExact(false)).first().waitFor();
        peer.refuse("Too many questions were asked at once. Try again in a minute.");
        button(page, "Try again").waitFor();
    }),
    OFFLINE((page, peer) -> {
        answer(page, "Give me PP6");
        peer.hangUp();
        page.getByText("Connection lost").first().waitFor();
    }),
    PREVIEWING((page, peer) -> {
        answer(page, "can border guards just lock migrants up?");
        page.locator("figcaption a").first().hover();
        page.getByRole(AriaRole.TOOLTIP).waitFor();
    }),
    SOURCE_BESIDE((page, peer) -> {
        answer(page, "can border guards just lock migrants up?");
        page.locator("figcaption a").first().click();
        page.locator("aside [aria-current=true] mark").first().waitFor();
    }),
    TRAY_OPEN((page, peer) -> {
        answer(page, "can border guards just lock migrants up?");
        page.locator("figcaption [data-pin=free]").first().click();
        // Where there is room the first pin opens it.
        page.getByText("Arrange, annotate, export").waitFor();
    }),
    RESOLUTION((page, peer) -> {
        page.navigate("/texts/a-res-61-165#para_8");
        page.locator("#para_8[aria-current=true]").waitFor();
    }),
    TREATY((page, peer) -> {
        page.navigate("/texts/convention-on-the-keeping-of-lanterns#art_1__para_2");
        page.locator("#art_1__para_2[aria-current=true]").waitFor();
    }),
    FINDING((page, peer) -> {
        page.navigate("/texts/a-res-61-165");
        button(page, "Find").click();
        page.getByLabel("Find in this text").fill("human rights");
        page.getByText("1 of").first().waitFor();
    }),
    MISSING_TEXT((page, peer) -> {
        page.navigate("/texts/iccpr#art_9");
        page.locator("#art_9").waitFor();
    }),
    LIBRARY((page, peer) -> {
        page.navigate("/texts");
        page.getByText("Not in the library").first().waitFor();
    }),
    ADDING((page, peer) -> {
        page.navigate("/texts");
        var file = new FilePayload("bells.txt", "text/plain", Lanterns.bells());
        page.locator("input[type=file]").setInputFiles(file);
        button(page, "Keep in the library").waitFor();
    }),
    NO_BRIEFINGS((page, peer) -> {
        page.route("**/api/briefings", route -> route.fulfill(PeerOfPage.json("[]")));
        page.navigate("/briefings");
        page.getByText("There is no briefing yet.").waitFor();
    }),
    BRIEFINGS((page, peer) -> {
        peer.briefing();
        page.navigate("/briefings");
        page.getByText("On detention").first().waitFor();
    }),
    BRIEFING((page, peer) -> {
        page.navigate("/briefings/" + peer.briefing());
        page.locator("blockquote").first().waitFor();
    }),
    CONNECTIONS((page, peer) -> {
        page.navigate("/connections");
        page.locator("svg a").first().waitFor();
    }),
    TOPIC((page, peer) -> {
        page.navigate("/connections?topic=detention");
        page.locator("blockquote").first().waitFor();
    }),
    NO_SUCH_PAGE((page, peer) -> {
        page.navigate("/briefings");
        page.evaluate("history.pushState(null, '', '/no/such/page'); dispatchEvent(new PopStateEvent('popstate'))");
        page.getByText("There is no such page").waitFor();
    });

    private final BiConsumer<Page, PeerOfPage> way;

    State(BiConsumer<Page, PeerOfPage> way) {
        this.way = way;
    }

    void reach(Page page, PeerOfPage peer) {
        way.accept(page, peer);
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
