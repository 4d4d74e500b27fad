package opcit.corpus.fetching;

import io.github.bucket4j.BlockingStrategy;
import java.net.http.HttpClient;
import java.time.Clock;
import opcit.corpus.Corpus;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Fetches missing texts once the program is ready, so that starting never waits for a network. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FetchSwitch.class, FetchSettings.class})
class FetchConfiguration {

    @Bean(destroyMethod = "close")
    Fetcher fetcher(Corpus corpus, FetchSwitch fetchSwitch, FetchSettings settings) {
        return fetcher(fetchSwitch.fetch() == FetchSwitch.Fetch.AUTO, corpus, settings, Clock.systemUTC());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> fetchingOnceReady(Fetcher fetcher) {
        return event -> fetcher.fetchMissing();
    }

    static Fetcher fetcher(boolean on, Corpus corpus, FetchSettings settings, Clock clock) {
        // The client is made by who first needs it: it loads the machine's certificates.
        var download = new Download(
                SingletonSupplier.of(() -> client(settings)),
                Hosts.of(settings.hosts()),
                new Courtesy(settings.pause(), BlockingStrategy.PARKING),
                new Intake(clock),
                settings.answerWithin());
        return new Fetcher(
                on, corpus, download, new Patience(settings.tries(), settings.firstRetry(), settings.longestWait()));
    }

    private static HttpClient client(FetchSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectWithin())
                .build();
    }
}
