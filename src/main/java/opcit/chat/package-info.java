/**
 * Conversations, the WebSocket door to them, and what becomes of their answers: shared, and judged.
 *
 * <p>It keeps turns and tells of them; how a question is answered is decided in {@code answer}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"answer", "citation", "corpus", "evidence", "question", "verification"})
package opcit.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
