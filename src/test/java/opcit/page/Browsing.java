package opcit.page;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a reader whose browser knows nothing yet. One Chromium serves all tests. */
final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Reader resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        var chromium = test.getRoot()
                .getStore(OURS)
                // Closed by JUnit after the last test.
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
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
}
