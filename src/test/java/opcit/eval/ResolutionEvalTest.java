package opcit.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opcit.OpcitTest;
import opcit.answer.Answering;
import opcit.corpus.Corpus;
import opcit.evidence.Gathering;
import opcit.question.QuestionReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions on resolution 61/165, asked where no other text is. */
@OpcitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolutionEvalTest {

    @Autowired
    private QuestionReader reader;

    @Autowired
    private Gathering gathering;

    @Autowired
    private Answering answering;

    @Autowired
    private Corpus corpus;

    private Evaluation evaluation;

    @BeforeAll
    void askAll() {
        evaluation = Evaluation.of(
                new Evaluation.House(reader, gathering, answering), Path.of("eval/resolution-61-165.jsonl"));
    }

    @Test
    void everyQuoteIsTheSubstringThatItsOffsetsName() {
        assertThat(evaluation.quotes()).hasSizeGreaterThan(100).allSatisfy(quote -> {
            var text = corpus.library()
                    .provision(quote.citation().place())
                    .orElseThrow()
                    .text();
            assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end()));
        });
    }

    // The floors stand a little below what was measured when they were set; docs/decisions says what that was.
    @Test
    void answersCiteTheGoldProvision() {
        assertThat(evaluation.where(EvalQuestion::isAnswerable).citingGold()).isGreaterThan(0.80);
    }

    @Test
    void answerableQuestionsAreSeldomRefused() {
        assertThat(evaluation.where(EvalQuestion::isAnswerable).answered()).isGreaterThan(0.90);
    }

    @Test
    void questionsThatTheTextDoesNotAnswerAreMostlyRefused() {
        assertThat(evaluation.where(asked -> !asked.isAnswerable()).refused()).isGreaterThan(0.68);
    }

    @Test
    void paragraphsNamedByNumberAreQuotedExactly() {
        assertThat(evaluation.where(asked -> asked.kind().equals("lookup")).citingGold())
                .isGreaterThan(0.90);
    }
}
