/**
 * Cuts each quote out of the text itself; what cannot be found is struck.
 *
 * <p>It calls no model and corrects nothing: a claim stands on the text's own words or it is not shown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"citation", "corpus", "draft", "evidence"})
package opcit.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
