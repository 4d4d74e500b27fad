package opcit.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opcit.answer.Answering;
import opcit.corpus.Corpus;
import opcit.evidence.Gathering;
import opcit.question.QuestionReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks a file of questions, and holds what comes of it to floors. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvalTest {

    @Autowired
    private QuestionReader reader;

    @Autowired
    private Gathering gathering;

    @Autowired
    private Answering answering;

    @Autowired
    private Corpus corpus;

    private final Path file;
    private final Floors floors;
    private Evaluation evaluation;

    /**
     * The least that is good enough: a little below what was measured when it was set; docs/decisions says what that was.
     *
     * @param quotes how many quotations all answers have
     * @param citingGold the share of answerable questions whose answer cites a gold provision
     * @param answered the share of answerable questions that are answered
     * @param refused the share of the others that are refused
     * @param lookedUp the share of provisions named by number that are quoted
     */
    record Floors(int quotes, double citingGold, double answered, double refused, double lookedUp) {}

    EvalTest(Path file, Floors floors) {
        this.file = file;
        this.floors = floors;
    }

    @BeforeAll
    void askAll() {
        evaluation = Evaluation.of(new Evaluation.House(reader, gathering, answering), file);
    }

    @Test
    void everyQuoteIsTheSubstringThatItsOffsetsName() {
        assertThat(evaluation.quotes()).hasSizeGreaterThan(floors.quotes()).allSatisfy(quote -> {
            var text = corpus.library()
                    .provision(quote.citation().place())
                    .orElseThrow()
                    .text();
            assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end()));
        });
    }

    @Test
    void answersCiteTheGoldProvision() {
        assertThat(evaluation.where(EvalQuestion::isAnswerable).citingGold()).isGreaterThan(floors.citingGold());
    }

    @Test
    void answerableQuestionsAreSeldomRefused() {
        assertThat(evaluation.where(EvalQuestion::isAnswerable).answered()).isGreaterThan(floors.answered());
    }

    @Test
    void questionsThatNoTextAnswersAreMostlyRefused() {
        assertThat(evaluation.where(asked -> !asked.isAnswerable()).refused()).isGreaterThan(floors.refused());
    }

    @Test
    void provisionsNamedByNumberAreQuotedExactly() {
        assertThat(evaluation.where(asked -> asked.kind().equals("lookup")).citingGold())
                .isGreaterThan(floors.lookedUp());
    }
}
