package opcit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line in the log for each question answered: times and counts, never the person's words. */
final class AnswerLog {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final List<Mark> marks = new ArrayList<>();
    private int exhibits;
    private int upheld;
    private int struck;

    /** When a stage began, in nanoseconds of {@link System#nanoTime()}. */
    private record Mark(String stage, long at) {}

    /** A listener that notes what it hears and passes it on. */
    Consumer<Progress> alongside(Consumer<Progress> listener) {
        return progress -> {
            switch (progress) {
                case Progress.Begun begun -> mark(begun.stage().name().toLowerCase(Locale.ROOT));
                case Progress.Gathered gathered ->
                    exhibits = gathered.evidence().exhibits().size();
                case Progress.Verified verified -> upheld++;
                case Progress.Struck claim -> {
                    struck++;
                    LOG.warn("A claim was struck: {}", claim.reason());
                }
            }
            listener.accept(progress);
        };
    }

    void end(Answer answer) {
        mark("end");
        LOG.info(
                "{}: {} exhibits, {} claims upheld, {} struck; {}",
                answer.getClass().getSimpleName(),
                exhibits,
                upheld,
                struck,
                times());
    }

    private void mark(String stage) {
        marks.add(new Mark(stage, System.nanoTime()));
    }

    private String times() {
        return IntStream.range(1, marks.size())
                .mapToObj(i -> "%s %.1f ms"
                        .formatted(
                                marks.get(i - 1).stage(),
                                (marks.get(i).at() - marks.get(i - 1).at()) / 1e6))
                .collect(Collectors.joining(", "));
    }
}
