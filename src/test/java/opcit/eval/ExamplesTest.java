package opcit.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import opcit.OpcitTest;
import opcit.answer.Answer;
import opcit.answer.Answering;
import opcit.citation.InstrumentId;
import opcit.corpus.Corpus;
import opcit.corpus.Instrument;
import opcit.corpus.Shelf;
import opcit.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Asks every question that the catalogue offers as an example, of the library with all texts. */
@OpcitTest
@TestPropertySource(
        properties = {"opcit.corpus.folders=index/texts,../shared/texts", "opcit.index.folder=target/lucene-library"})
@EnabledIf("opcit.corpus.Texts#areHere")
class ExamplesTest {

    @Autowired
    private Answering answering;

    @Autowired
    private Corpus corpus;

    static Stream<Arguments> examples() {
        return Shelf.catalogued().stream()
                .flatMap(work -> work.examples().stream().map(question -> Arguments.of(question, work.id())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAnsweredFromTheTextThatOffersIt(String question, InstrumentId offering) {
        assertThat(answering.answer(new Question(question), List.of(), progress -> {}))
                .isInstanceOfSatisfying(
                        Answer.Grounded.class,
                        grounded -> assertThat(grounded.claims())
                                .flatExtracting(claim -> claim.quotes())
                                .extracting(quote -> quote.citation().place().instrument())
                                .contains(offering));
    }

    @Test
    void everyTextThatIsHereOffersOne() {
        assertThat(corpus.library().instruments())
                .extracting(Instrument::work)
                .allSatisfy(work -> assertThat(work.examples()).isNotEmpty());
    }
}
