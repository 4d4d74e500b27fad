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
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The questions on all texts, asked where all texts are. */
@OpcitTest
@TestPropertySource(
        properties = {"opcit.corpus.folders=index/texts,../shared/texts", "opcit.index.folder=target/lucene-library"})
@EnabledIf("opcit.corpus.Texts#areHere")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryEvalTest {

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
        evaluation =
                Evaluation.of(new Evaluation.House(reader, gathering, answering), Path.of("eval/library/plain.jsonl"));
    }

    @Test
    void everyQuoteIsTheSubstringThatItsOffsetsName() {
        assertThat(evaluation.quotes()).hasSizeGreaterThan(200).allSatisfy(quote -> {
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
        assertThat(evaluation.where(EvalQuestion::isAnswerable).citingGold()).isGreaterThan(0.72);
    }

    @Test
    void answerableQuestionsAreSeldomRefused() {
        assertThat(evaluation.where(EvalQuestion::isAnswerable).answered()).isGreaterThan(0.85);
    }

    @Test
    void questionsThatTheTextsDoNotAnswerAreMostlyRefused() {
        assertThat(evaluation.where(asked -> !asked.isAnswerable()).refused()).isGreaterThan(0.65);
    }

    @Test
    void provisionsNamedByNumberAreQuotedExactly() {
        assertThat(evaluation.where(asked -> asked.kind().equals("lookup")).citingGold())
                .isGreaterThan(0.95);
    }
}
