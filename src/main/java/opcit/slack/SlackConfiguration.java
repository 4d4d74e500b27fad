package opcit.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackOAuthAppServlet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import opcit.chat.Conversations;
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
        return slack(settings.api(), settings.answerWithin());
    }

    static Slack slack(URI api, Duration answerWithin) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setHttpClientCallTimeoutMillis(Math.toIntExact(answerWithin.toMillis()));
        config.setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @Bean
    Tokens slackTokens(Slack slack, SlackSecrets secrets, JdbcClient database, SlackSettings settings) {
        if (secrets.client() != null) {
            return new Installations(database, slack, secrets.client().tokenKey(), settings, Clock.systemUTC());
        }
        var bot = Optional.ofNullable(secrets.bot());
        return team -> bot;
    }

    @Bean
    WebApi slackApi(Slack slack, Tokens slackTokens, SlackSettings settings) {
        return new WebApi(slack, slackTokens, new Patience(settings));
    }

    @Bean
    Messages slackMessages(Slack slack, WebApi slackApi, SlackSettings settings) {
        return new Messages(slackApi, slack, new Patience(settings));
    }

    @Bean
    KeptQuestions slackKept(JdbcClient database) {
        return new KeptQuestions(database);
    }

    @Bean
    Threads slackThreads(SlackSecrets secrets) {
        return new Threads(secrets.ofThreads());
    }

    @Bean
    Questions slackQuestions(
            KeptQuestions slackKept,
            Threads slackThreads,
            Conversations conversations,
            WebApi slackApi,
            Messages slackMessages,
            SlackSettings settings) {
        return new Questions(
                slackKept,
                conversations,
                slackThreads,
                new AnswerLetters(settings),
                slackMessages,
                new Streams(slackApi),
                settings,
                Clock.systemUTC());
    }

    @Bean
    App slackApp(Slack slack, SlackSecrets secrets, SlackSettings settings, Tokens slackTokens, List<Hears> parts) {
        var app = new App(config(slack, secrets, settings));
        parts.forEach(part -> part.listen(app));
        if (slackTokens instanceof Installations installations) {
            new Installing(installations).listen(app);
        }
        return app;
    }

    private static AppConfig config(Slack slack, SlackSecrets secrets, SlackSettings settings) {
        var config = AppConfig.builder()
                .slack(slack)
                .signingSecret(secrets.signing())
                .singleTeamBotToken(secrets.bot())
                .authTestCacheEnabled(true)
                // Messages of other kinds (edited, deleted, joined) need no answer.
                .subtypedMessageEventsAutoAckEnabled(true)
                .allEventsApiAutoAckEnabled(true);
        if (secrets.client() != null) {
            config.clientId(secrets.client().id())
                    .clientSecret(secrets.client().secret())
                    .scope(Installing.SCOPES)
                    .oauthInstallPath(Installing.INSTALL)
                    .oauthRedirectUriPath(Installing.REDIRECT)
                    .redirectUri(settings.link(Installing.REDIRECT))
                    .oAuthInstallPageRenderingEnabled(false);
        }
        return config.build();
    }

    // Without a signing secret there is nothing to check a request by.
    @Bean
    ServletRegistrationBean<BoltServlet> slackServlet(App slackApp, SlackSecrets secrets) {
        var servlet = new ServletRegistrationBean<>(new BoltServlet(slackApp), BoltServlet.PATH);
        servlet.setEnabled(secrets.signing() != null);
        return servlet;
    }

    @Bean
    SocketDoor slackSocket(Slack slack, App slackApp, SlackSecrets secrets, SlackSettings settings) {
        return new SocketDoor(slack, slackApp, secrets.app(), settings);
    }

    @Bean
    ServletRegistrationBean<SlackOAuthAppServlet> slackInstallServlet(App slackApp, SlackSecrets secrets) {
        var servlet = new ServletRegistrationBean<>(
                new SlackOAuthAppServlet(slackApp), Installing.INSTALL, Installing.REDIRECT);
        servlet.setEnabled(secrets.client() != null);
        return servlet;
    }
}
