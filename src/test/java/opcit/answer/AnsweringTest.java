package opcit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opcit.OpcitTest;
import opcit.draft.Claim;
import opcit.draft.Draft;
import opcit.draft.Drafter;
import opcit.draft.Pointer;
import opcit.evidence.Evidence;
import opcit.evidence.Gathering;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import opcit.verification.Verifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes questions through the house with a drafter that says what the test tells it to say. */
@OpcitTest
class AnsweringTest {

    private static final Claim TRUE_CLAIM =
            new Claim("It speaks of transfers:", List.of(new Pointer(1, "impede such transfers")));
    private static final Claim MISQUOTE =
            new Claim("It speaks of transfers:", List.of(new Pointer(1, "impede those transfers")));

    @Autowired
    private QuestionReader reader;

    @Autowired
    private Gathering gathering;

    @Autowired
    private Verifier verifier;

    private final List<Progress> told = new ArrayList<>();

    private record ToldWhatToSay(List<Claim> claims) implements Drafter {
        @Override
        public String name() {
            return "told";
        }

        @Override
        public Draft draft(Understanding.Clear question, Evidence evidence) {
            return new Draft(claims);
        }
    }

    @Test
    void neverShowsAMisquoteAndKeepsTheRest() {
        assertThat(answer("OP 12", MISQUOTE, TRUE_CLAIM)).isInstanceOfSatisfying(Answer.Grounded.class, grounded -> {
            assertThat(grounded.claims()).hasSize(1);
            assertThat(grounded.claims().getFirst().quotes().getFirst().text()).endsWith("may impede such transfers");
            assertThat(grounded.drafter()).isEqualTo("told");
        });
        assertThat(told).filteredOn(Progress.Verified.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(Progress.Struck.class::isInstance).hasSize(1);
    }

    @Test
    void answersNothingWhenEveryClaimIsStruck() {
        assertThat(answer("OP 12", MISQUOTE)).isInstanceOfSatisfying(Answer.NotFound.class, notFound -> {
            assertThat(notFound.notices().getFirst()).contains("none is shown");
            assertThat(notFound.nearest().getFirst().provision().locator()).hasToString("para_12");
        });
    }

    @Test
    void draftsNothingWhenThereIsNoEvidence() {
        assertThat(answer("What is the capital of France?", TRUE_CLAIM)).isInstanceOf(Answer.NotFound.class);
        assertThat(told).noneMatch(Progress.Gathered.class::isInstance);
    }

    @Test
    void asksBackWithoutASearch() {
        assertThat(answer("hello", TRUE_CLAIM)).isInstanceOf(Answer.AskBack.class);
        assertThat(told).containsExactly(new Progress.Begun(Progress.Stage.UNDERSTANDING));
    }

    private Answer answer(String question, Claim... claims) {
        var drafting = new Drafting(Optional.empty(), new ToldWhatToSay(List.of(claims)), verifier);
        var answering = new Answering(reader, gathering, drafting, new SimpleMeterRegistry());
        return answering.answer(new Question(question), told::add);
    }
}
