/**
 * Pinned quotations, their order and notes, and what they export to.
 *
 * <p>It pins what was verified and cuts each pin anew; it makes no quotation of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"answer", "verification", "corpus", "citation"})
package opcit.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
