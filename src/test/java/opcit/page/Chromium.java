package opcit.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** This machine's Chromium, which {@code find-browser.sh} found. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Path BROWSER = Path.of("target/browser");

    static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(path())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"))));
    }

    private static Path path() {
        try {
            return Path.of(Files.readString(BROWSER).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("src/test/find-browser.sh has not written " + BROWSER, e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
