package opcit.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import opcit.citation.InstrumentId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the library at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorpusSettings.class)
class CorpusConfiguration {

    @Bean
    Corpus corpus(CorpusSettings settings) {
        var catalogue = Catalogue.read(Path.of(settings.catalogue()));
        return new Corpus(
                catalogue,
                references(catalogue, Path.of(settings.fingerprints())),
                Editorial.read(Path.of(settings.headnotes()), Path.of(settings.glosses()), catalogue.works()),
                settings.folders().stream().map(Path::of).toList(),
                Path.of(settings.added()));
    }

    /** The fingerprints in {@code <id>.yaml}, of the works that have any. */
    static Map<InstrumentId, Reference> references(Catalogue catalogue, Path folder) {
        var references = new LinkedHashMap<InstrumentId, Reference>();
        for (var work : catalogue.works()) {
            var file = folder.resolve(work.id() + ".yaml");
            if (Files.isRegularFile(file)) {
                references.put(work.id(), Reference.read(file));
            }
        }
        return references;
    }
}
