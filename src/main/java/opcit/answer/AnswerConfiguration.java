package opcit.answer;

import opcit.corpus.Corpus;
import opcit.draft.Composer;
import opcit.evidence.Gathering;
import opcit.question.QuestionReader;
import opcit.verification.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stages together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    QuestionReader questionReader(Corpus corpus) {
        return new QuestionReader(() -> corpus.library().names());
    }

    @Bean
    Answering answering(QuestionReader reader, Gathering gathering) {
        return new Answering(reader, gathering, new Composer(), new Verifier());
    }
}
