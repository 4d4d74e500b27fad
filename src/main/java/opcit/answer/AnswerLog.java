package opcit.answer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import opcit.verification.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line in the log for each question answered: times and counts, never the person's words. */
final class AnswerLog {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Map<Progress.Stage, Long> begun = new EnumMap<>(Progress.Stage.class);
    private int exhibits;
    private int upheld;

    private AnswerLog() {}

    static AnswerLog begin() {
        return new AnswerLog();
    }

    static void struck(Verdict.Struck struck) {
        LOG.warn("claim struck: {}", struck.reason());
    }

    /** A listener that notes what it hears and passes it on. */
    Consumer<Progress> alongside(Consumer<Progress> listener) {
        return progress -> {
            switch (progress) {
                case Progress.Begun stage -> begun.put(stage.stage(), System.nanoTime());
                case Progress.Gathered gathered ->
                    exhibits = gathered.evidence().exhibits().size();
                case Progress.Verified claim -> upheld++;
            }
            listener.accept(progress);
        };
    }

    void end(Answer answer) {
        var now = System.nanoTime();
        var stages = begun.entrySet().stream()
                .map(stage -> "%s %.1f ms"
                        .formatted(stage.getKey().name().toLowerCase(Locale.ROOT), (now - stage.getValue()) / 1e6))
                .collect(Collectors.joining(", "));
        LOG.info(
                "{}: {} exhibits, {} claims; before the end: {}",
                answer.getClass().getSimpleName(),
                exhibits,
                upheld,
                stages);
    }
}
