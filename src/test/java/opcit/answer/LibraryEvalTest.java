package opcit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import opcit.OpcitTest;
import opcit.corpus.Corpus;
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
    private Answering answering;

    @Autowired
    private Corpus corpus;

    private Evaluation evaluation;

    @BeforeAll
    void askAll() throws IOException {
        evaluation = Evaluation.ask(Path.of("eval/library.jsonl"), answering);
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
        assertThat(evaluation.citingGold()).isGreaterThan(0.66);
    }

    @Test
    void answerableQuestionsAreSeldomRefused() {
        assertThat(evaluation.answered()).isGreaterThan(0.80);
    }

    @Test
    void questionsThatTheTextsDoNotAnswerAreMostlyRefused() {
        assertThat(evaluation.refused()).isGreaterThan(0.38);
    }

    @Test
    void provisionsNamedByNumberAreQuotedExactly() {
        assertThat(evaluation.lookedUp()).isGreaterThan(0.88);
    }
}
