package opcit.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import opcit.OpcitTest;
import opcit.corpus.Lanterns;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Holds every state of the page to what everyone needs of it: axe has nothing to say in either colour scheme at three
 * widths, and nothing is cut off on a small screen, in large letters or from right to left. Screenshots of all are left in
 * {@code target/screenshots/states}.
 */
@OpcitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/states");
    private static final Path AXE = Path.of("frontend/node_modules/axe-core/axe.min.js");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    private static final int SMALLEST = 320;
    private static final int HEIGHT = 800;

    // All rules, the one on the size of targets too, which axe leaves out unless it is asked for.
    private static final String VIOLATIONS = """
            axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(({violations}) =>
                violations.map(({id, help, nodes}) =>
                    `${id} (${help}): ` + nodes.map(({target, any}) => `${target} ${any.map(({message}) => message)}`)))""";

    private static final String STICKS_OUT = "document.documentElement.scrollWidth > window.innerWidth";

    @LocalServerPort
    private int port;

    private Chromium chromium;

    /** A treaty beside the resolution, so that there are articles to read. */
    @DynamicPropertySource
    static void addATreaty(DynamicPropertyRegistry properties) throws IOException {
        var folder = Files.createDirectories(Path.of("target/lanterns"));
        Files.write(folder.resolve("lanterns.txt"), Lanterns.plain());
        properties.add("opcit.corpus.folders", () -> "index/texts," + folder);
        properties.add("opcit.index.folder", () -> "target/lucene-lanterns");
    }

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void isForEveryone(State state) throws IOException {
        try (var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(WIDTHS.getLast(), HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            var page = context.newPage();
            state.reach(page, new PeerOfPage(page));
            page.evaluate(Files.readString(AXE));
            var complaints = new SoftAssertions();
            for (var width : WIDTHS.reversed()) {
                page.setViewportSize(width, HEIGHT);
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    var name = "%s-%d-%s"
                            .formatted(state.fileName(), width, scheme.name().toLowerCase(Locale.ROOT));
                    screenshot(page, name);
                    complaints.assertThat(violations(page)).as(name).isEmpty();
                    complaints
                            .assertThat(page.evaluate(STICKS_OUT))
                            .as(name + " sticks out")
                            .isEqualTo(false);
                }
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            for (var hard : hardships()) {
                hard.bear(page);
                screenshot(page, state.fileName() + "-" + hard.name());
                complaints
                        .assertThat(page.evaluate(STICKS_OUT))
                        .as(state + " sticks out: " + hard.name())
                        .isEqualTo(false);
            }
            complaints.assertAll();
        }
    }

    private record Hardship(String name, Consumer<Page> way) {

        void bear(Page page) {
            way.accept(page);
        }
    }

    private static List<Hardship> hardships() {
        return List.of(
                new Hardship("320", page -> page.setViewportSize(SMALLEST, HEIGHT)),
                new Hardship("right-to-left-360", page -> {
                    page.setViewportSize(360, HEIGHT);
                    page.evaluate("document.documentElement.dir = 'rtl'");
                }),
                new Hardship("right-to-left-1440", page -> page.setViewportSize(1440, HEIGHT)),
                new Hardship("large-letters", page -> {
                    page.setViewportSize(1280, HEIGHT);
                    page.evaluate(
                            "document.documentElement.dir = ''; document.documentElement.style.fontSize = '200%'");
                }),
                new Hardship("forced-colours", page -> {
                    page.evaluate("document.documentElement.style.fontSize = ''");
                    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                }));
    }

    private static List<String> violations(Page page) {
        var violations = new ArrayList<String>();
        if (page.evaluate(VIOLATIONS) instanceof List<?> found) {
            found.forEach(violation -> violations.add(String.valueOf(violation)));
        }
        return violations;
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
