package opcit.corpus;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the library once, at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorpusSettings.class)
class CorpusConfiguration {

    @Bean
    Library library(CorpusSettings settings) {
        var folders = settings.folders().stream().map(Path::of).toList();
        return new Corpus(Catalogue.read(Path.of(settings.catalogue())), folders).read();
    }
}
