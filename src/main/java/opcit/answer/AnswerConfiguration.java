package opcit.answer;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import opcit.corpus.Corpus;
import opcit.draft.Composer;
import opcit.draft.ModelDrafter;
import opcit.evidence.Gathering;
import opcit.llm.Model;
import opcit.llm.Prompts;
import opcit.question.ModelReader;
import opcit.question.QuestionReader;
import opcit.verification.Verifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the stages together. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    QuestionReader questionReader(Corpus corpus, Optional<Model> model, Optional<Prompts> prompts) {
        return new QuestionReader(
                () -> corpus.library().names(), model.map(asked -> new ModelReader(asked, prompts.orElseThrow())));
    }

    @Bean
    Verifier verifier(Corpus corpus) {
        return new Verifier(() -> corpus.library().names());
    }

    @Bean
    Answering answering(
            QuestionReader reader,
            Gathering gathering,
            Verifier verifier,
            Optional<Model> model,
            Optional<Prompts> prompts,
            MeterRegistry meters) {
        var drafter = model.map(asked -> new ModelDrafter(asked, prompts.orElseThrow()));
        return new Answering(reader, gathering, new Drafting(drafter, new Composer(), verifier), meters);
    }
}
