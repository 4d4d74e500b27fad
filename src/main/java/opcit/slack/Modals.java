package opcit.slack;

import static opcit.slack.Menus.words;
import static opcit.slack.RichText.line;
import static opcit.slack.RichText.link;
import static opcit.slack.RichText.quote;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opcit.briefing.Briefing;
import opcit.chat.Feedback;
import opcit.citation.Citation;

/** The windows that Opcit opens in Slack. */
final class Modals {

    static final String PINNING = "opcit_pinning";
    static final String BRIEFING = "briefing";
    static final String TITLE = "title";
    static final String NOTE = "note";
    static final String WHY = "opcit_why";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 3_000;

    private final SlackSettings settings;

    Modals(SlackSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks into which briefing the words go.
     *
     * @param carried what comes back with the answer
     */
    View pinning(Citation citation, String words, List<Briefing> briefings, String carried) {
        var blocks = new ArrayList<LayoutBlock>(List.of(shown(citation, words)));
        if (!briefings.isEmpty()) {
            var choices = new LinkedHashMap<String, String>();
            briefings.forEach(briefing -> choices.put(briefing.id(), briefing.title()));
            blocks.add(input(BRIEFING, "Into a briefing of this channel")
                    .element(StaticSelectElement.builder()
                            .actionId(BRIEFING)
                            .placeholder(words("Choose one"))
                            .options(Menus.options(choices))
                            .build())
                    .build());
        }
        blocks.add(input(
                        TITLE,
                        briefings.isEmpty() ? "Into a new briefing of this title" : "Or into a new one of this title")
                .element(PlainTextInputElement.builder()
                        .actionId(TITLE)
                        .maxLength(LONGEST_TITLE)
                        .build())
                .build());
        blocks.add(input(NOTE, "Your note")
                .element(PlainTextInputElement.builder()
                        .actionId(NOTE)
                        .multiline(true)
                        .maxLength(LONGEST_NOTE)
                        .build())
                .build());
        return window("Pin a quotation", blocks)
                .callbackId(PINNING)
                .privateMetadata(carried)
                .submit(ViewSubmit.builder().type("plain_text").text("Pin").build())
                .build();
    }

    /** A provision with all its words. */
    View whole(Citation citation, String words) {
        return window("Provision", List.of(shown(citation, words))).build();
    }

    /**
     * Asks what was wrong with an answer.
     *
     * @param carried what comes back with the answer
     */
    View why(String carried) {
        var word = input(WHY, "What was wrong?")
                .element(PlainTextInputElement.builder()
                        .actionId(WHY)
                        .multiline(true)
                        .maxLength(Feedback.LONGEST_WORD)
                        .build())
                .build();
        return window("A bad answer", List.of(word))
                .callbackId(WHY)
                .privateMetadata(carried)
                .submit(ViewSubmit.builder().type("plain_text").text("Send").build())
                .build();
    }

    /** Says that the words are pinned, and where the briefing is. */
    View pinned(Briefing briefing) {
        var address = settings.link("/briefings/" + briefing.id());
        var said = line(RichText.words("Pinned into "), link(address, briefing.title()), RichText.words("."));
        return window("Pinned", List.of(RichText.block(List.of(said)))).build();
    }

    private LayoutBlock shown(Citation citation, String words) {
        var address = link(settings.link(citation.place().href()), citation.written());
        var whole = RichText.block(
                List.of(quote(RichText.words("“"), RichText.words(words), RichText.words("”")), line(address)));
        return new Piece(whole, "").weight() <= Envelopes.HEAVIEST
                ? whole
                : RichText.block(List.of(line(RichText.words(ClaimPieces.TOO_LONG), address)));
    }

    private static InputBlock.InputBlockBuilder input(String id, String label) {
        return InputBlock.builder().blockId(id).label(words(label)).optional(true);
    }

    private static View.ViewBuilder window(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(blocks);
    }

    /** What was written into the block of that name; empty when nothing was. */
    static Optional<String> text(Map<String, Map<String, ViewState.Value>> values, String block) {
        return Optional.ofNullable(values.get(block))
                .map(inputs -> inputs.get(block))
                .map(ViewState.Value::getValue)
                .filter(text -> !text.isBlank());
    }
}
