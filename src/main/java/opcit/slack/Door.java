package opcit.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens in Slack and makes questions of it. */
final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final String DIRECT = "im";
    private static final String HELP = "Ask a question: `/opcit What does the resolution say about remittances?`";
    private static final String ELSEWHERE =
            "Opcit does not answer in this channel. Ask it in a direct message, or ask whoever runs it to open it here.";

    private final SlackSettings settings;
    private final Consumer<Asked> questions;

    Door(SlackSettings settings, Consumer<Asked> questions) {
        this.settings = settings;
        this.questions = questions;
    }

    void listen(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            hear(payload, event.getBotId(), event.getChannel(), event.getTs(), event.getThreadTs(), event.getText());
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (DIRECT.equals(event.getChannelType())) {
                hear(
                        payload,
                        event.getBotId(),
                        event.getChannel(),
                        event.getTs(),
                        event.getThreadTs(),
                        event.getText());
            }
            return context.ack();
        });
        // A question with a file beside it.
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (DIRECT.equals(event.getChannelType())) {
                hear(payload, null, event.getChannel(), event.getTs(), event.getThreadTs(), event.getText());
            }
            return context.ack();
        });
        app.command("/opcit", (request, context) -> {
            var command = request.getPayload();
            if (!settings.admits(command.getTeamId(), command.getChannelId())) {
                return context.ack(ELSEWHERE);
            }
            var words = PlainWords.of(command.getText());
            if (words.isEmpty()) {
                return context.ack(HELP);
            }
            questions.accept(asked(command, words));
            return context.ack("Looking in the texts: " + PlainWords.escaped(Envelopes.cut(words, 1_000)));
        });
    }

    private void hear(
            EventsApiPayload<?> payload,
            @Nullable String bot,
            String channel,
            String sent,
            @Nullable String root,
            @Nullable String text) {
        if (bot != null) {
            return;
        }
        if (!settings.admits(payload.getTeamId(), channel)) {
            LOG.info("a question from channel {} of {} is not let in", channel, payload.getTeamId());
            return;
        }
        questions.accept(new Asked(
                payload.getEventId(),
                payload.getTeamId(),
                channel,
                sent,
                Objects.requireNonNullElse(root, sent),
                null,
                PlainWords.of(Objects.requireNonNullElse(text, ""))));
    }

    private static Asked asked(SlashCommandPayload command, String words) {
        var id = command.getTriggerId();
        return new Asked(id, command.getTeamId(), command.getChannelId(), id, id, command.getResponseUrl(), words);
    }
}
