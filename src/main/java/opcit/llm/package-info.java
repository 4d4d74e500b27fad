/**
 * The one door to a chat model, through LangChain4j.
 *
 * <p>It knows no text and no question; prompts are written by its callers. When no model is set there is none, and answers are
 * composed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package opcit.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
