package opcit.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.Objects;
import java.util.function.Consumer;
import opcit.slack.ChannelBriefings.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens in Slack and makes questions of it. */
final class Door implements Hears {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    static final String COMMAND = "/opcit";
    private static final String DIRECT = "im";
    private static final String HELP = "Ask a question: `/opcit What does the resolution say about remittances?`";
    private static final String ELSEWHERE =
            "Opcit does not answer in this channel. Ask it in a direct message, or ask whoever runs it to open it here.";

    private final SlackSettings settings;
    private final Consumer<Asked> questions;
    private final BriefingList briefings;

    Door(SlackSettings settings, Consumer<Asked> questions, BriefingList briefings) {
        this.settings = settings;
        this.questions = questions;
        this.briefings = briefings;
    }

    @Override
    public void listen(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            hear(
                    payload,
                    event.getBotId(),
                    new Message(
                            event.getChannel(), event.getTs(), event.getUser(), event.getThreadTs(), event.getText()));
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (DIRECT.equals(event.getChannelType())) {
                hear(
                        payload,
                        event.getBotId(),
                        new Message(
                                event.getChannel(),
                                event.getTs(),
                                event.getUser(),
                                event.getThreadTs(),
                                event.getText()));
            }
            return context.ack();
        });
        // A question with a file beside it.
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (DIRECT.equals(event.getChannelType())) {
                hear(
                        payload,
                        null,
                        new Message(
                                event.getChannel(),
                                event.getTs(),
                                event.getUser(),
                                event.getThreadTs(),
                                event.getText()));
            }
            return context.ack();
        });
        app.command(COMMAND, (request, context) -> {
            var command = request.getPayload();
            if (!settings.admits(command.getTeamId(), command.getChannelId())) {
                return context.ack(ELSEWHERE);
            }
            var words = PlainWords.of(Objects.requireNonNullElse(command.getText(), ""));
            if (words.matches("(?i)briefings?")) {
                return context.ack(response -> response.responseType("ephemeral")
                        .text(BriefingList.TITLE)
                        .blocks(briefings.of(new Channel(command.getTeamId(), command.getChannelId()))));
            }
            if (words.isEmpty()) {
                return context.ack(HELP);
            }
            questions.accept(asked(command, words));
            return context.ack("Looking in the texts: " + PlainWords.escaped(Envelopes.cut(words, 1_000)));
        });
    }

    /** What is the same in all events of messages. */
    private record Message(
            String channel,
            String sent,
            @Nullable String user,
            @Nullable String root,
            @Nullable String text) {}

    private void hear(EventsApiPayload<?> payload, @Nullable String bot, Message message) {
        if (bot != null) {
            return;
        }
        if (!settings.admits(payload.getTeamId(), message.channel())) {
            LOG.info("a question from channel {} of {} is not let in", message.channel(), payload.getTeamId());
            return;
        }
        questions.accept(new Asked(
                payload.getEventId(),
                payload.getTeamId(),
                message.channel(),
                message.sent(),
                message.user(),
                Objects.requireNonNullElse(message.root(), message.sent()),
                null,
                PlainWords.of(Objects.requireNonNullElse(message.text(), ""))));
    }

    private static Asked asked(SlashCommandPayload command, String words) {
        var id = command.getTriggerId();
        return new Asked(
                id, command.getTeamId(), command.getChannelId(), id, null, id, command.getResponseUrl(), words);
    }
}
