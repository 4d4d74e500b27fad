package opcit.slack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Opcit speaks with Slack. The secrets are no settings: they are read from the environment alone.
 *
 * @param api where Slack's Web API is asked, ending in a slash
 * @param page where people reach Opcit's page, for the links of citations
 * @param workspaces the ids of the workspaces that are answered; none: all
 * @param channels the ids of the channels that are answered beside direct messages; none: all
 * @param atOnce how many questions are worked on at once, 1 or more
 * @param tries how often Slack is asked that is busy or cannot be reached, 1 or more
 * @param firstRetry about how long to wait before the second try; each later wait is twice as long
 * @param longestWait the most to wait before another try, even when Slack asks for more
 * @param answerWithin how long Slack may take to answer a request
 * @param growing whether answers grow claim by claim where Slack lets them
 * @param growEvery how often an answer grows at most
 * @param takeOver after what time without a sign a question is taken over from whoever worked on it
 * @param giveUp after what time a question that could not be answered is left alone
 * @param socketCheck how often to see that Slack's socket is open, in Socket Mode
 * @param remember how long repeats of a question are known for such
 */
@ConfigurationProperties("opcit.slack")
record SlackSettings(
        URI api,
        String page,
        List<String> workspaces,
        List<String> channels,
        int atOnce,
        int tries,
        Duration firstRetry,
        Duration longestWait,
        Duration answerWithin,
        boolean growing,
        Duration growEvery,
        Duration takeOver,
        Duration giveUp,
        Duration socketCheck,
        Duration remember) {

    SlackSettings {
        workspaces = List.copyOf(workspaces);
        channels = List.copyOf(channels);
        if (!page.matches("https?://[^/\\s]+\\S*")) {
            throw new IllegalArgumentException(
                    "opcit.slack.page is \"%s\": give the address at which people reach Opcit's page, as https://opcit.example.org"
                            .formatted(page));
        }
        if (atOnce < 1 || tries < 1) {
            throw new IllegalArgumentException(
                    "opcit.slack.at-once and opcit.slack.tries are %d and %d: give numbers above 0"
                            .formatted(atOnce, tries));
        }
    }

    /** Whether questions from there are answered; direct messages are of every channel setting. */
    boolean admits(String team, String channel) {
        return admits(team) && (channels.isEmpty() || channels.contains(channel) || channel.startsWith("D"));
    }

    /** Whether the workspace is answered. */
    boolean admits(String team) {
        return workspaces.isEmpty() || workspaces.contains(team);
    }

    /** The address of a place on the page. */
    String link(String href) {
        return page.replaceFirst("/$", "") + href;
    }
}
