package opcit.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import opcit.slack.ChannelBriefings.Channel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens in Slack and makes questions of it. */
final class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    static final String COMMAND = "/opcit";
    private static final String DIRECT = "im";
    private static final String HELP = "Ask a question: `/opcit What does the resolution say about remittances?`";
    private static final String LIST = "Briefings of this channel";
    private static final String NONE =
            "No briefing has been made in this channel yet. Ask a question, and pin a quotation of its answer.";
    private static final int MOST_LISTED = 30;
    private static final int LONGEST_LISTED = 100;
    private static final String ELSEWHERE =
            "Opcit does not answer in this channel. Ask it in a direct message, or ask whoever runs it to open it here.";

    private final SlackSettings settings;
    private final Consumer<Asked> questions;
    private final ChannelBriefings briefings;

    Door(SlackSettings settings, Consumer<Asked> questions, ChannelBriefings briefings) {
        this.settings = settings;
        this.questions = questions;
        this.briefings = briefings;
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
        app.command(COMMAND, (request, context) -> {
            var command = request.getPayload();
            if (!settings.admits(command.getTeamId(), command.getChannelId())) {
                return context.ack(ELSEWHERE);
            }
            var words = PlainWords.of(Objects.requireNonNullElse(command.getText(), ""));
            if (words.matches("(?i)briefings?")) {
                return context.ack(response -> response.responseType("ephemeral")
                        .text(LIST)
                        .blocks(list(new Channel(command.getTeamId(), command.getChannelId()))));
            }
            if (words.isEmpty()) {
                return context.ack(HELP);
            }
            questions.accept(asked(command, words));
            return context.ack("Looking in the texts: " + PlainWords.escaped(Envelopes.cut(words, 1_000)));
        });
    }

    private List<LayoutBlock> list(Channel channel) {
        var lines = briefings.of(channel).stream()
                .limit(MOST_LISTED)
                .map(briefing -> RichText.line(
                        RichText.link(
                                settings.link("/briefings/" + briefing.id()),
                                Envelopes.cut(briefing.title(), LONGEST_LISTED)),
                        RichText.words(
                                " · %d quotations\n".formatted(briefing.pins().size()))))
                .toList();
        return lines.isEmpty()
                ? AnswerLetters.plain(NONE).blocks()
                : List.of(RichText.block(
                        Stream.concat(Stream.of(RichText.line(RichText.bold(LIST + "\n"))), lines.stream())
                                .toList()));
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
