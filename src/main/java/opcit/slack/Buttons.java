package opcit.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.briefing.NotPinned;
import opcit.briefing.UnusableBriefing;
import opcit.citation.Citation;
import opcit.corpus.Library;
import opcit.slack.ChannelBriefings.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is chosen below an answer. */
final class Buttons implements Hears {

    private static final Logger LOG = LoggerFactory.getLogger(Buttons.class);

    private final SlackSettings settings;
    private final Supplier<Library> library;
    private final Briefings briefings;
    private final ChannelBriefings ofChannel;
    private final Questions questions;
    private final Modals modals;

    Buttons(
            SlackSettings settings,
            Supplier<Library> library,
            Briefings briefings,
            ChannelBriefings ofChannel,
            Questions questions) {
        this.settings = settings;
        this.library = library;
        this.briefings = briefings;
        this.ofChannel = ofChannel;
        this.questions = questions;
        this.modals = new Modals(settings);
    }

    @Override
    public void listen(App app) {
        app.blockAction(
                Menus.PIN,
                (request, context) ->
                        open(request.getPayload(), context, spot -> pinning(channel(request.getPayload()), spot)));
        app.blockAction(Menus.WHOLE, (request, context) -> open(request.getPayload(), context, this::whole));
        app.blockAction(Menus.SHARE, (request, context) -> share(request.getPayload(), context));
        app.viewSubmission(Modals.PINNING, (request, context) -> pin(request.getPayload(), context));
    }

    private Response open(BlockActionPayload payload, ActionContext context, Function<Spot, Optional<View>> window)
            throws IOException, SlackApiException {
        if (admits(payload)) {
            var chosen = payload.getActions().getFirst().getSelectedOption().getValue();
            var view = window.apply(Spot.parse(chosen));
            if (view.isPresent()) {
                var opened = context.client()
                        .viewsOpen(request ->
                                request.triggerId(payload.getTriggerId()).view(view.get()));
                if (!opened.isOk()) {
                    LOG.warn("Slack opened no window: {}", opened.getError());
                }
            }
        }
        return context.ack();
    }

    private boolean admits(BlockActionPayload payload) {
        return settings.admits(payload.getTeam().getId(), payload.getChannel().getId());
    }

    private static Channel channel(BlockActionPayload payload) {
        return new Channel(payload.getTeam().getId(), payload.getChannel().getId());
    }

    private Optional<View> pinning(Channel channel, Spot spot) {
        return words(spot)
                .filter(words -> spot.start() < spot.end() && spot.end() <= words.length())
                .flatMap(words -> citation(spot)
                        .map(citation -> modals.pinning(
                                citation,
                                words.substring(spot.start(), spot.end()),
                                ofChannel.of(channel),
                                channel.id() + " " + spot)));
    }

    private Optional<View> whole(Spot spot) {
        return words(spot).flatMap(words -> citation(spot).map(citation -> modals.whole(citation, words)));
    }

    private Optional<String> words(Spot spot) {
        return library.get().provision(spot.place()).map(provision -> provision.text());
    }

    private Optional<Citation> citation(Spot spot) {
        return library.get()
                .instrument(spot.place().instrument())
                .flatMap(instrument -> library.get().provision(spot.place()).map(instrument::citation));
    }

    private Response share(BlockActionPayload payload, ActionContext context) {
        if (admits(payload)) {
            questions.share(
                    payload.getActions().getFirst().getValue(),
                    payload.getTeam().getId(),
                    payload.getChannel().getId(),
                    payload.getResponseUrl());
        }
        return context.ack();
    }

    private Response pin(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var carried = payload.getView().getPrivateMetadata().split(" ", 2);
        var channel = new Channel(payload.getTeam().getId(), carried[0]);
        if (!settings.admits(channel.team(), channel.id())) {
            return context.ack();
        }
        var values = payload.getView().getState().getValues();
        try {
            var briefing = briefing(channel, values);
            var spot = Spot.parse(carried[1]);
            var note = Modals.text(values, Modals.NOTE).orElse("");
            var wish = new Briefings.Wish(spot.place(), spot.start(), spot.end(), null, note, "");
            return briefings.pin(briefing.id(), wish).isPresent()
                    ? context.ackWithUpdate(modals.pinned(briefing))
                    : context.ackWithErrors(Map.of(Modals.BRIEFING, "This briefing was deleted. Choose another."));
        } catch (UnusableBriefing | NotPinned e) {
            return context.ackWithErrors(Map.of(Modals.TITLE, Envelopes.cut(String.valueOf(e.getMessage()), 300)));
        }
    }

    // A title that is written beats a choice: it is the later thought.
    private Briefing briefing(Channel channel, Map<String, Map<String, ViewState.Value>> values) {
        var chosen = Optional.ofNullable(values.get(Modals.BRIEFING))
                .map(block -> block.get(Modals.BRIEFING))
                .map(ViewState.Value::getSelectedOption)
                .map(ViewState.SelectedOption::getValue);
        var title = Modals.text(values, Modals.TITLE);
        return title.isPresent() || chosen.isEmpty()
                ? ofChannel.create(channel, title.orElse(""))
                : ofChannel.of(channel).stream()
                        .filter(briefing -> briefing.id().equals(chosen.get()))
                        .findFirst()
                        .orElseGet(() -> ofChannel.create(channel, ""));
    }
}
