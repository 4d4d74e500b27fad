package opcit.evidence;

import java.nio.file.Path;
import opcit.corpus.Corpus;
import opcit.search.CloseReader;
import opcit.search.Searcher;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the room ready at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfiguration {

    @Bean
    Gathering gathering(Corpus corpus, Searcher searcher, CloseReader reader, EvidenceSettings settings) {
        return new Gathering(
                corpus::library,
                searcher,
                reader,
                Answerability.read(Path.of(settings.answerability())),
                new Pertinence(Regressed.read(Path.of(settings.pertinence()))));
    }
}
