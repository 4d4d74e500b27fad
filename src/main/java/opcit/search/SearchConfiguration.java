package opcit.search;

import java.io.IOException;
import java.nio.file.Path;
import opcit.corpus.Library;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index at start, and builds it first when the texts have changed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    LuceneSearcher searcher(Library library, IndexSettings settings) throws IOException {
        var embedder = new Embedder();
        var reader = new IndexFolder(Path.of(settings.folder()), new EnglishAnalyzer(), embedder).open(library);
        return new LuceneSearcher(reader, new QuestionAnalyzer(Path.of(settings.synonyms())), embedder);
    }
}
