package opcit.slack;

import static opcit.slack.RichText.line;
import static opcit.slack.RichText.link;
import static opcit.slack.RichText.quote;
import static opcit.slack.RichText.words;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.chat.AnswerBody;

/** The claims of an answer, each with the quotations that it rests on; the first of them stays with its claim. */
final class ClaimPieces {

    static final String TOO_LONG = "The words are too many for Slack. Read them at ";

    private final SlackSettings settings;
    private final Set<Integer> quoted = new HashSet<>();

    ClaimPieces(SlackSettings settings) {
        this.settings = settings;
    }

    List<Piece> of(AnswerBody answer) {
        var pieces = new ArrayList<Piece>();
        for (var claim : answer.claims()) {
            var quotes = answer.quotes().stream()
                    .filter(quote -> claim.quotes().contains(quote.n()))
                    .toList();
            var before = Stream.of(line(RichText.claim(claim.text())));
            var spoken = spoken(claim, quotes);
            for (var quote : quotes) {
                pieces.add(piece(before, quote, spoken));
                before = Stream.empty();
                spoken = "";
            }
        }
        return pieces;
    }

    private static String spoken(AnswerBody.ClaimBody claim, List<AnswerBody.QuoteBody> quotes) {
        return "%s (%s)"
                .formatted(
                        RichText.unmarked(claim.text()),
                        quotes.stream()
                                .map(AnswerBody.QuoteBody::citation)
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }

    private Piece piece(Stream<BlockElement> before, AnswerBody.QuoteBody quote, String spoken) {
        var claim = before.toList();
        var whole = block(claim, quoted.add(quote.n()) ? cited(quote) : again("Quoted above: ", quote), spoken);
        // A quotation is never cut.
        return whole.weight() <= Envelopes.HEAVIEST ? whole : block(claim, again(TOO_LONG, quote), spoken);
    }

    private static Piece block(List<BlockElement> claim, List<BlockElement> rest, String spoken) {
        return new Piece(
                RichText.block(Stream.concat(claim.stream(), rest.stream()).toList()), spoken);
    }

    private List<BlockElement> cited(AnswerBody.QuoteBody quote) {
        return List.of(
                quote(words(quote.continues() ? "… “" : "“"), words(quote.text()), words("”")),
                line(address(quote), words(" · %s · %s".formatted(kind(quote), force(quote)))));
    }

    private List<BlockElement> again(String before, AnswerBody.QuoteBody quote) {
        return List.of(line(words(before), address(quote)));
    }

    private RichTextElement address(AnswerBody.QuoteBody quote) {
        return link(settings.link(quote.href()), quote.citation());
    }

    private static String kind(AnswerBody.QuoteBody quote) {
        return quote.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + quote.kind().substring(1);
    }

    private static String force(AnswerBody.QuoteBody quote) {
        return quote.binding() ? "binding" : "not binding";
    }
}
