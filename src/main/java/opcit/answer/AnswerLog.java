package opcit.answer;

import io.micrometer.core.instrument.MeterRegistry;
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

    /** Counts claims by what became of them. */
    static final String CLAIMS = "opcit.claims";

    private final MeterRegistry meters;
    private final List<Mark> marks = new ArrayList<>();
    private int exhibits;
    private int upheld;
    private int struck;
    private int tokens;

    AnswerLog(MeterRegistry meters) {
        this.meters = meters;
    }

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
                    // The reason may hold words of the person, by way of the model.
                    LOG.debug("A claim was struck: {}", claim.reason());
                }
                case Progress.Withdrawn claims -> {
                    upheld = 0;
                    LOG.warn("The language model's answer was not taken: {}", claims.reason());
                }
                case Progress.Writing writing -> {
                    // Nothing to count yet.
                }
                case Progress.Asked asked -> tokens += asked.read() + asked.said();
            }
            listener.accept(progress);
        };
    }

    void end(Answer answer) {
        mark("end");
        meters.counter(CLAIMS, "verdict", "upheld").increment(upheld);
        meters.counter(CLAIMS, "verdict", "struck").increment(struck);
        LOG.info(
                "{} ({}): {} exhibits, {} claims upheld, {} struck, {} tokens; {}",
                answer.getClass().getSimpleName(),
                drafter(answer),
                exhibits,
                upheld,
                struck,
                tokens,
                times());
    }

    private static String drafter(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.drafter();
            case Answer.NotFound notFound -> "none";
            case Answer.AskBack askBack -> "none";
        };
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
