package opcit.slack;

import opcit.briefing.Briefings;
import opcit.briefing.Exports;
import opcit.chat.Feedback;
import opcit.corpus.Corpus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the Slack door, each of which hears something else. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackIsSet.class)
class SlackParts {

    @Bean
    ChannelBriefings slackBriefings(JdbcClient database, Briefings briefings) {
        return new ChannelBriefings(database, briefings);
    }

    @Bean
    Door slackDoor(SlackSettings settings, Questions slackQuestions, ChannelBriefings slackBriefings) {
        return new Door(settings, slackQuestions::take, new BriefingList(settings, slackBriefings));
    }

    @Bean
    Buttons slackButtons(
            SlackSettings settings,
            Corpus corpus,
            Briefings briefings,
            ChannelBriefings slackBriefings,
            Questions slackQuestions) {
        return new Buttons(settings, corpus::library, briefings, slackBriefings, slackQuestions);
    }

    @Bean
    Opinions slackOpinions(SlackSettings settings, KeptQuestions slackKept, Threads slackThreads, Feedback feedback) {
        return new Opinions(slackKept, slackThreads, feedback, new Modals(settings));
    }

    @Bean
    Sending slackSending(
            SlackSettings settings,
            ChannelBriefings slackBriefings,
            Exports exports,
            WebApi slackApi,
            Messages slackMessages) {
        return new Sending(settings, slackBriefings, exports, new Files(slackApi), slackMessages);
    }

    @Bean
    AgentView slackAgentView(SlackSettings settings, Corpus corpus, WebApi slackApi) {
        return new AgentView(settings, corpus::library, slackApi);
    }

    @Bean
    Previews slackPreviews(SlackSettings settings, Corpus corpus, Briefings briefings) {
        return new Previews(settings, corpus::library, briefings);
    }

    @Bean
    Unfurls slackUnfurls(SlackSettings settings, WebApi slackApi, Previews slackPreviews) {
        return new Unfurls(settings, slackApi, slackPreviews);
    }
}
