package opcit.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import opcit.chat.Feedback;
import opcit.chat.Feedback.Opinion;
import opcit.chat.Feedback.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what people say of answers: good or bad, each person's last word. */
final class Opinions implements Hears {

    private static final Logger LOG = LoggerFactory.getLogger(Opinions.class);

    private final KeptQuestions kept;
    private final Threads ids;
    private final Feedback feedback;
    private final Modals modals;

    Opinions(KeptQuestions kept, Threads ids, Feedback feedback, Modals modals) {
        this.kept = kept;
        this.ids = ids;
        this.feedback = feedback;
        this.modals = modals;
    }

    @Override
    public void listen(App app) {
        app.blockAction(Menus.OPINION, (request, context) -> take(request.getPayload(), context));
        app.viewSubmission(Modals.WHY, (request, context) -> {
            explain(request.getPayload());
            return context.ack();
        });
    }

    private Response take(BlockActionPayload payload, ActionContext context) throws IOException, SlackApiException {
        var chosen = payload.getActions().getFirst().getValue().split(" ", 2);
        var isGood = chosen[0].equals(Menus.GOOD);
        var opinion = new Opinion(isGood ? Verdict.GOOD : Verdict.BAD, "");
        var isKept = give(
                chosen[1],
                payload.getTeam().getId(),
                payload.getChannel().getId(),
                payload.getUser().getId(),
                opinion);
        if (isKept && !isGood) {
            var carried = "%s %s".formatted(payload.getChannel().getId(), chosen[1]);
            var opened = context.client()
                    .viewsOpen(view -> view.triggerId(payload.getTriggerId()).view(modals.why(carried)));
            if (!opened.isOk()) {
                LOG.warn("Slack opened no window: {}", opened.getError());
            }
        }
        return context.ack();
    }

    private void explain(ViewSubmissionPayload payload) {
        var carried = payload.getView().getPrivateMetadata().split(" ", 2);
        var word = Modals.text(payload.getView().getState().getValues(), Modals.WHY);
        give(
                carried[1],
                payload.getTeam().getId(),
                carried[0],
                payload.getUser().getId(),
                new Opinion(Verdict.BAD, word.orElse("")));
    }

    // Whoever presses a button of Slack's says which question it was; it has to be one of that channel.
    private boolean give(String question, String team, String channel, String user, Opinion opinion) {
        return kept.find(question)
                .map(Received::asked)
                .filter(asked -> asked.isFrom(team, channel))
                .map(asked -> feedback.give(
                        ids.conversation(asked), ids.turn(asked), "slack %s %s".formatted(team, user), opinion))
                .orElse(false);
    }
}
