package opcit.briefing;

import java.time.Clock;
import opcit.corpus.Corpus;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BriefingSettings.class)
class BriefingConfiguration {

    @Bean
    Briefings briefings(
            JdbcClient database, TransactionOperations transactions, Corpus corpus, BriefingSettings settings) {
        return new Briefings(new KeptBriefings(database), transactions, corpus::library, settings, Clock.systemUTC());
    }

    @Bean
    Exports exports(Corpus corpus) {
        return new Exports(corpus::library, Clock.systemUTC());
    }
}
