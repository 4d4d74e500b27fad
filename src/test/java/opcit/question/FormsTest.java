package opcit.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opcit.corpus.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private final QuestionReader reader =
            new QuestionReader(() -> Texts.resolutionAlone().names(), Optional.empty());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Is the ICCPR binding?                                              | FORCE
            Can a State be bound by a treaty that it has signed?               | TOPIC
            What is a seafarer?                                                | DEFINITION
            In the organized crime convention, what is a predicate offence?    | DEFINITION
            Define "serious crime"                                             | DEFINITION
            What is the penalty for smuggling?                                 | TOPIC
            Which treaties does it recall?                                     | LIST
            List the grounds on which asylum may be refused                    | LIST
            Compare the ICCPR and the ICRMW on detention                       | COMPARISON
            Is a child the same in the CRC and in the Trafficking Protocol?    | COMPARISON
            Is a child the same as a minor?                                    | TOPIC
            may migrants be detained at the airport                            | TOPIC
            """)
    void tellWhatFormOfAnswerIsAskedFor(String question, Understanding.Form form) {
        assertThat(reader.read(new Question(question)))
                .isInstanceOfSatisfying(
                        Understanding.Clear.class,
                        clear -> assertThat(clear.form()).isEqualTo(form));
    }
}
