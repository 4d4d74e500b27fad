package opcit.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.request.chat.ChatUnfurlRequest.UnfurlDetail;
import com.slack.api.model.event.LinkSharedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Shows beside links to the page what stands behind them, for everyone in the channel to see. */
final class Unfurls implements Hears {

    private final SlackSettings settings;
    private final WebApi api;
    private final Previews previews;

    Unfurls(SlackSettings settings, WebApi api, Previews previews) {
        this.settings = settings;
        this.api = api;
        this.previews = previews;
    }

    @Override
    public void listen(App app) {
        app.event(LinkSharedEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            if (settings.admits(payload.getTeamId(), event.getChannel())) {
                Thread.ofVirtual().name("slack-unfurl").start(() -> show(payload.getTeamId(), event));
            }
            return context.ack();
        });
    }

    private void show(String team, LinkSharedEvent event) {
        var details = details(event);
        if (!details.isEmpty()) {
            api.askOnce(
                    team,
                    "chat.unfurl",
                    client -> client.chatUnfurl(unfurl -> {
                        unfurl.unfurls(details);
                        return event.getUnfurlId() != null
                                ? unfurl.unfurlId(event.getUnfurlId()).source(event.getSource())
                                : unfurl.channel(event.getChannel()).ts(event.getMessageTs());
                    }));
        }
    }

    private Map<String, UnfurlDetail> details(LinkSharedEvent event) {
        var details = new HashMap<String, UnfurlDetail>();
        for (var link : Objects.requireNonNull(event.getLinks())) {
            previews.of(link.getUrl())
                    .ifPresent(blocks -> details.put(
                            link.getUrl(), UnfurlDetail.builder().blocks(blocks).build()));
        }
        return details;
    }
}
