/**
 * The Slack door; formats, decides nothing.
 *
 * <p>The same question gets the same claims here as on the page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"answer", "chat", "briefing", "corpus", "citation"})
package opcit.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
