/**
 * The texts as adopted: found, fetched when they are missing, read, fingerprinted, never changed; the only room that knows file formats.
 *
 * <p>It does not search and does not judge: what a provision means for a question is decided upstairs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "citation")
package opcit.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
