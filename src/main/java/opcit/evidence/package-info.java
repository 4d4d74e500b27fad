/**
 * Chooses and numbers the provisions an answer may rest on.
 *
 * <p>It writes no sentence and cuts no quotation. When nothing found is good enough, it says so before anything is
 * drafted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"citation", "corpus", "question", "search"})
package opcit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
