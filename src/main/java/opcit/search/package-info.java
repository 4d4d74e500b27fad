/**
 * Finds provisions by words and meaning; the only room that knows Lucene and the embedding model.
 *
 * <p>It ranks and measures; whether a hit is good enough to rest an answer on is for {@code evidence} to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"citation", "corpus"})
package opcit.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
