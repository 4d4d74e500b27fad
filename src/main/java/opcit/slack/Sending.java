package opcit.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.util.Locale;
import opcit.briefing.Briefing;
import opcit.briefing.Exports;
import opcit.citation.CitationStyle;
import opcit.slack.BriefingList.Wanted;
import opcit.slack.ChannelBriefings.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends briefings into their channels as files. */
final class Sending implements Hears {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final SlackSettings settings;
    private final ChannelBriefings briefings;
    private final Exports exports;
    private final Files files;
    private final Messages messages;

    Sending(SlackSettings settings, ChannelBriefings briefings, Exports exports, Files files, Messages messages) {
        this.settings = settings;
        this.briefings = briefings;
        this.exports = exports;
        this.files = files;
        this.messages = messages;
    }

    @Override
    public void listen(App app) {
        app.blockAction(BriefingList.SEND, (request, context) -> {
            var payload = request.getPayload();
            var channel =
                    new Channel(payload.getTeam().getId(), payload.getChannel().getId());
            if (settings.admits(channel.team(), channel.id())) {
                var wanted = Wanted.parse(chosen(payload));
                Thread.ofVirtual().name("slack-file").start(() -> send(channel, wanted, payload.getResponseUrl()));
            }
            return context.ack();
        });
    }

    private static String chosen(BlockActionPayload payload) {
        return payload.getActions().getFirst().getSelectedOption().getValue();
    }

    private void send(Channel channel, Wanted wanted, String replyTo) {
        try {
            messages.respond(replyTo, AnswerLetters.plain(sent(channel, wanted)));
        } catch (RuntimeException e) {
            LOG.error("a briefing was not sent to channel {} of {}", channel.id(), channel.team(), e);
        }
    }

    private String sent(Channel channel, Wanted wanted) {
        var briefing = briefings.of(channel).stream()
                .filter(known -> known.id().equals(wanted.briefing()))
                .findFirst();
        if (briefing.isEmpty()) {
            return "This briefing was deleted.";
        }
        try {
            var name = name(briefing.get()) + "." + wanted.format().extension();
            var file = exports.export(briefing.get(), wanted.format(), CitationStyle.UN);
            files.send(channel, name, briefing.get().title(), file);
            return "Sent as %s.".formatted(name);
        } catch (SlackFailure e) {
            LOG.warn("a briefing was not sent to channel {} of {}: {}", channel.id(), channel.team(), e.getMessage());
            return "Slack did not take the file. If Opcit is not a member of this channel, invite it and try again.";
        }
    }

    private static String name(Briefing briefing) {
        var plain = briefing.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "briefing" : plain;
    }
}
