package opcit.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.TokensRevokedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets workspaces install Opcit, and forgets those that remove it. */
final class Installing implements Hears {

    /** Where an installation begins, and where Slack sends the browser when it is granted. */
    static final String INSTALL = "/slack/install";

    static final String REDIRECT = "/slack/oauth_redirect";

    /** What Opcit asks a workspace for; the manifest asks for the same. */
    static final String SCOPES =
            "app_mentions:read,assistant:write,chat:write,commands,files:write,im:history,links:read,links:write";

    private static final Logger LOG = LoggerFactory.getLogger(Installing.class);

    private final Installations installations;

    Installing(Installations installations) {
        this.installations = installations;
    }

    @Override
    public void listen(App app) {
        app.asOAuthApp(true).service(installations).service(new InstallStates());
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            forget(payload);
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            var bots = payload.getEvent().getTokens().getBot();
            if (bots != null && !bots.isEmpty()) {
                forget(payload);
            }
            return context.ack();
        });
    }

    private void forget(EventsApiPayload<? extends Event> payload) {
        if (installations.forget(payload.getTeamId())) {
            LOG.info("Opcit was removed from workspace {}; its token is forgotten", payload.getTeamId());
        }
    }
}
