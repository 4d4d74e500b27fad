/**
 * Names a place in a legal text, and reads and writes such names.
 *
 * <p>It does not know whether the place exists: that is for {@code corpus} to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package opcit.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
