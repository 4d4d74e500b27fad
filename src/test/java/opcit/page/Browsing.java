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
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a reader whose browser knows nothing yet. One Chromium serves all tests. */
final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);
    private static final Path BROWSER = Path.of("target/browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        var chromium = test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.started(), Chromium.class);
        var reader = new Reader(chromium.browser(), "http://localhost:" + port);
        test.getStore(OURS).put(Reader.class, reader);
        return reader;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var reader = test.getStore(OURS).remove(Reader.class, Reader.class);
        if (reader != null) {
            reader.leave();
        }
    }

    /** Closed by JUnit after the last test. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        static Chromium started() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(path())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            return new Chromium(playwright, playwright.chromium().launch(options));
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
}
