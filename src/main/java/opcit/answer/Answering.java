package opcit.answer;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.Consumer;
import opcit.answer.Progress.Stage;
import opcit.evidence.Findings;
import opcit.evidence.Gathering;
import opcit.question.Earlier;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;

/** Answers questions: understands, gathers evidence, drafts, verifies. */
public final class Answering {

    private final QuestionReader reader;
    private final Gathering gathering;
    private final Drafting drafting;
    private final MeterRegistry meters;

    Answering(QuestionReader reader, Gathering gathering, Drafting drafting, MeterRegistry meters) {
        this.reader = reader;
        this.gathering = gathering;
        this.drafting = drafting;
        this.meters = meters;
    }

    /** The answer to a question without a conversation before it. */
    public Answer answer(Question question, Consumer<Progress> progress) {
        return answer(question, List.of(), progress);
    }

    /**
     * The answer to the question.
     *
     * @param earlier the turns before it, oldest first
     * @param progress is told what happens while the answer is made, on the calling thread
     */
    public Answer answer(Question question, List<Earlier> earlier, Consumer<Progress> progress) {
        var log = new AnswerLog(meters);
        var answer = understood(question, earlier, log.alongside(progress));
        log.end(answer);
        return answer;
    }

    private Answer understood(Question question, List<Earlier> earlier, Consumer<Progress> progress) {
        progress.accept(new Progress.Begun(Stage.UNDERSTANDING));
        return switch (reader.read(question, earlier)) {
            case Understanding.Courtesy courtesy -> new Answer.AskBack(List.of(courtesy.reply()));
            case Understanding.Unclear unclear -> new Answer.AskBack(List.of(unclear.reply()));
            case Understanding.Clear clear -> Foreign.noted(clear.language(), searched(clear, progress));
        };
    }

    private Answer searched(Understanding.Clear question, Consumer<Progress> progress) {
        progress.accept(new Progress.Begun(Stage.SEARCHING));
        return switch (gathering.gather(question)) {
            case Findings.Nothing nothing -> new Answer.NotFound(nothing.reasons(), nothing.nearest());
            case Findings.Found found -> {
                progress.accept(new Progress.Gathered(found.evidence()));
                yield drafting.draft(question, found.evidence(), progress);
            }
        };
    }
}
