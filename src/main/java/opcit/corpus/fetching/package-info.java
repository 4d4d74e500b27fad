/**
 * Has the texts that are missing sent from where they are published, politely, and keeps those that prove what they are.
 *
 * <p>It does not read texts and does not hold them: what came is handed to the library as a file is that a person adds.
 */
@NullMarked
@NamedInterface("fetching")
package opcit.corpus.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
