package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.time.Clock;
import java.util.Objects;
import opcit.briefing.Briefings;
import opcit.chat.Conversations;
import opcit.corpus.Corpus;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the Slack door when the environment holds its secrets. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackIsSet.class)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

    @Bean
    SlackSecrets slackSecrets(ConfigurableEnvironment environment) {
        return SlackSecrets.read(environment);
    }

    @Bean
    Slack slack(SlackSettings settings) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.api().toString());
        config.setHttpClientCallTimeoutMillis(
                Math.toIntExact(settings.answerWithin().toMillis()));
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @Bean
    Questions slackQuestions(
            JdbcClient database,
            Conversations conversations,
            Slack slack,
            SlackSecrets secrets,
            SlackSettings settings) {
        return new Questions(
                new KeptQuestions(database),
                conversations,
                new Threads(Objects.requireNonNull(secrets.signing())),
                new AnswerLetters(settings),
                new WebApi(slack, Objects.requireNonNull(secrets.bot()), new Patience(settings)),
                settings,
                Clock.systemUTC());
    }

    @Bean
    ServletRegistrationBean<BoltServlet> slackServlet(
            Slack slack,
            SlackSecrets secrets,
            SlackSettings settings,
            Questions slackQuestions,
            JdbcClient database,
            Corpus corpus,
            Briefings briefings) {
        var app = new App(AppConfig.builder()
                .slack(slack)
                .signingSecret(secrets.signing())
                .singleTeamBotToken(secrets.bot())
                .authTestCacheEnabled(true)
                // Messages of other kinds (edited, deleted, joined) need no answer.
                .subtypedMessageEventsAutoAckEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .build());
        var ofChannel = new ChannelBriefings(database, briefings);
        new Door(settings, slackQuestions::take, ofChannel).listen(app);
        new Buttons(settings, corpus::library, briefings, ofChannel, slackQuestions).listen(app);
        return new ServletRegistrationBean<>(new BoltServlet(app), BoltServlet.PATH);
    }
}
