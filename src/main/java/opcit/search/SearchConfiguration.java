package opcit.search;

import java.nio.file.Path;
import opcit.corpus.Corpus;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the index at start, and builds it first when the texts have changed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class SearchConfiguration {

    @Bean
    CloseReader closeReader(IndexSettings settings) {
        return new CrossEncoder(Path.of(settings.reader()));
    }

    @Bean(destroyMethod = "close")
    CurrentSearcher searcher(Corpus corpus, IndexSettings settings) {
        var embedder = new Embedder();
        var folder = new IndexFolder(Path.of(settings.folder()), Path.of(settings.vectors()), embedder);
        var questions = new QuestionAnalyzer(Path.of(settings.synonyms()));
        var searcher = new CurrentSearcher(new LuceneIndex(folder, questions, embedder));
        searcher.start(corpus.library());
        corpus.onChange(searcher::follow);
        return searcher;
    }
}
