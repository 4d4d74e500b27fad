/**
 * The HTTP door: JSON in and out, the page, and one form for all errors.
 *
 * <p>It translates; it decides nothing about texts or answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "answer",
            "briefing",
            "chat",
            "citation",
            "corpus",
            "corpus :: fetching",
            "corpus :: formats",
            "evidence",
            "question",
            "search",
            "verification"
        })
package opcit.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
