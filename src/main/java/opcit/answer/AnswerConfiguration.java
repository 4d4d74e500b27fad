package opcit.answer;

import opcit.corpus.Library;
import opcit.draft.Composer;
import opcit.evidence.Gathering;
import opcit.question.QuestionReader;
import opcit.search.Searcher;
import opcit.verification.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stages together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    QuestionReader questionReader(Library library) {
        return new QuestionReader(library.names());
    }

    @Bean
    Gathering gathering(Library library, Searcher searcher) {
        return new Gathering(library, searcher);
    }

    @Bean
    Answering answering(QuestionReader reader, Gathering gathering) {
        return new Answering(reader, gathering, new Composer(), new Verifier());
    }
}
