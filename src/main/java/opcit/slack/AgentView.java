package opcit.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.List;
import java.util.function.Supplier;
import opcit.corpus.Library;

/** What people find when they open Opcit in Slack: questions to begin with. */
final class AgentView implements Hears {

    // Slack shows four at most.
    private static final int MOST_PROMPTS = 4;
    private static final String TITLE = "Ask about the texts, or begin with one of these";
    private static final String MESSAGES = "messages";

    private final SlackSettings settings;
    private final Supplier<Library> library;
    private final WebApi api;

    AgentView(SlackSettings settings, Supplier<Library> library, WebApi api) {
        this.settings = settings;
        this.library = library;
        this.api = api;
    }

    @Override
    public void listen(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (MESSAGES.equals(event.getTab()) && settings.admits(payload.getTeamId())) {
                Thread.ofVirtual().name("slack-prompts").start(() -> suggest(payload.getTeamId(), event.getChannel()));
            }
            return context.ack();
        });
    }

    // Without a thread: with one, Slack passes the questions over and says nothing.
    private void suggest(String team, String channel) {
        api.askOnce(
                team,
                "assistant.threads.setSuggestedPrompts",
                client -> client.assistantThreadsSetSuggestedPrompts(
                        suggested -> suggested.channelId(channel).title(TITLE).prompts(prompts())));
    }

    // The questions that the page offers too: the texts that are here answer them.
    private List<SuggestedPrompt> prompts() {
        return library.get().instruments().stream()
                .flatMap(instrument -> instrument.work().examples().stream())
                .limit(MOST_PROMPTS)
                .map(SuggestedPrompt::create)
                .toList();
    }
}
