/**
 * Takes a question through the house, one stage after another; holds the only orchestration.
 *
 * <p>It knows the order of the stages and nothing of how each works.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"citation", "corpus", "draft", "evidence", "llm", "question", "search", "verification"})
package opcit.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
