/**
 * Claims that point into the evidence: what an answer would say, and the words that it rests on.
 *
 * <p>It does not quote. A drafter names an exhibit and the words it means; whether they stand there is decided in {@code
 * verification}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"citation", "corpus", "evidence", "llm", "question"})
package opcit.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
