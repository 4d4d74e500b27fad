/**
 * Reads what was asked and says what it understood.
 *
 * <p>It does not search, and does not know which provisions exist.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"citation", "llm"})
package opcit.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
