package opcit.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opcit.answer.Progress.Stage;
import opcit.draft.Drafter;
import opcit.evidence.Evidence;
import opcit.evidence.Findings;
import opcit.evidence.Gathering;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import opcit.verification.Verdict;
import opcit.verification.Verifier;

/** Answers questions: understands, gathers evidence, drafts, verifies. */
public final class Answering {

    private static final String NOTHING_STANDS =
            "No sentence that could be drafted stands on the words of the texts, so none is shown.";

    private final QuestionReader reader;
    private final Gathering gathering;
    private final Drafter drafter;
    private final Verifier verifier;

    Answering(QuestionReader reader, Gathering gathering, Drafter drafter, Verifier verifier) {
        this.reader = reader;
        this.gathering = gathering;
        this.drafter = drafter;
        this.verifier = verifier;
    }

    /**
     * The answer to the question.
     *
     * @param progress is told what happens while the answer is made, on the calling thread
     */
    public Answer answer(Question question, Consumer<Progress> progress) {
        var log = new AnswerLog();
        var answer = understood(question, log.alongside(progress));
        log.end(answer);
        return answer;
    }

    private Answer understood(Question question, Consumer<Progress> progress) {
        progress.accept(new Progress.Begun(Stage.UNDERSTANDING));
        return switch (reader.read(question)) {
            case Understanding.Unclear unclear -> new Answer.AskBack(List.of(unclear.reply()));
            case Understanding.Clear clear -> searched(clear, progress);
        };
    }

    private Answer searched(Understanding.Clear question, Consumer<Progress> progress) {
        progress.accept(new Progress.Begun(Stage.SEARCHING));
        return switch (gathering.gather(question)) {
            case Findings.Nothing nothing -> new Answer.NotFound(nothing.reasons(), nothing.nearest());
            case Findings.Found found -> drafted(found.evidence(), progress);
        };
    }

    private Answer drafted(Evidence evidence, Consumer<Progress> progress) {
        progress.accept(new Progress.Gathered(evidence));
        progress.accept(new Progress.Begun(Stage.DRAFTING));
        var draft = drafter.draft(evidence);
        progress.accept(new Progress.Begun(Stage.VERIFYING));
        var upheld = new ArrayList<Verdict.Upheld>();
        for (var verdict : verifier.verify(draft, evidence)) {
            switch (verdict) {
                case Verdict.Upheld claim -> {
                    upheld.add(claim);
                    progress.accept(new Progress.Verified(claim));
                }
                case Verdict.Struck struck -> progress.accept(new Progress.Struck(struck.reason()));
            }
        }
        return upheld.isEmpty()
                ? new Answer.NotFound(List.of(NOTHING_STANDS), evidence.exhibits())
                : new Answer.Grounded(upheld, evidence.nearest(), evidence.notices(), drafter.name());
    }
}
