package opcit.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opcit.chat.AnswerBody.QuoteBody;

/** What can be done with an answer, below it. */
final class Menus {

    static final String PIN = "opcit_pin";
    static final String WHOLE = "opcit_whole";
    static final String SHARE = "opcit_share";
    static final String OPINION = "opcit_opinion";
    static final String GOOD = "good";
    static final String BAD = "bad";

    // Slack takes 75 characters of a label, 150 of a value and 100 options; a message has to hold them.
    private static final int LONGEST_LABEL = 75;
    private static final int LONGEST_VALUE = 150;
    private static final int MOST_OPTIONS = 20;

    private Menus() {}

    /**
     * What can be done with an answer of these quotes, if it has any.
     *
     * @param shared the id of the command whose answer it is, which can be shared with the channel; none: everyone sees it
     */
    static Optional<Piece> of(List<QuoteBody> quotes, Optional<String> shared) {
        var elements = new ArrayList<BlockElement>();
        add(elements, PIN, "Pin a quotation …", pins(quotes));
        add(elements, WHOLE, "Read a provision whole …", provisions(quotes));
        shared.filter(id -> !elements.isEmpty())
                .ifPresent(id -> elements.add(ButtonElement.builder()
                        .actionId(SHARE)
                        .text(words("Share with the channel"))
                        .value(id)
                        .build()));
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Piece(ActionsBlock.builder().elements(elements).build(), ""));
    }

    /** What people think of the answer to the question of that id. */
    static Piece opinion(String question) {
        var element = FeedbackButtonsElement.builder()
                .actionId(OPINION)
                .positiveButton(button("Good", GOOD, question))
                .negativeButton(button("Bad", BAD, question))
                .build();
        return new Piece(
                ContextActionsBlock.builder().elements(List.of(element)).build(), "");
    }

    private static FeedbackButtonObject button(String text, String opinion, String question) {
        return FeedbackButtonObject.builder()
                .text(words(text))
                .accessibilityLabel("%s answer".formatted(text))
                .value("%s %s".formatted(opinion, question))
                .build();
    }

    private static Map<String, String> pins(List<QuoteBody> quotes) {
        var options = new LinkedHashMap<String, String>();
        quotes.forEach(
                quote -> options.put(Spot.of(quote).toString(), "%s: “%s”".formatted(quote.citation(), quote.text())));
        return options;
    }

    private static Map<String, String> provisions(List<QuoteBody> quotes) {
        var options = new LinkedHashMap<String, String>();
        quotes.forEach(quote -> options.put(new Spot(Spot.of(quote).place(), 0, 0).toString(), quote.citation()));
        return options;
    }

    private static void add(List<BlockElement> elements, String action, String title, Map<String, String> choices) {
        var options = options(choices);
        if (!options.isEmpty()) {
            elements.add(StaticSelectElement.builder()
                    .actionId(action)
                    .placeholder(words(title))
                    .options(options)
                    .build());
        }
    }

    /**
     * The options of a menu.
     *
     * @param choices what is seen, by the value that is sent
     */
    static List<OptionObject> options(Map<String, String> choices) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().length() <= LONGEST_VALUE)
                .limit(MOST_OPTIONS)
                .map(choice -> OptionObject.builder()
                        .value(choice.getKey())
                        .text(words(Envelopes.cut(choice.getValue(), LONGEST_LABEL)))
                        .build())
                .toList();
    }

    static PlainTextObject words(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
