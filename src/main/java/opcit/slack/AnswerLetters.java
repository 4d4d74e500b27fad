package opcit.slack;

import static opcit.slack.RichText.bold;
import static opcit.slack.RichText.line;
import static opcit.slack.RichText.link;
import static opcit.slack.RichText.words;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.chat.AnswerBody;
import opcit.chat.Reply;

/** Answers as messages to Slack: the same claims and quotations as on the page. */
final class AnswerLetters {

    private static final String SEE_ALSO = "See also";
    private static final String NEAREST = "Nearest provisions, which do not answer the question";
    private static final String CUT = "Every quotation is cut from the text itself.";
    private static final String BY_MODEL = "model:";
    private static final int MOST_NEAREST = 10;
    // Of a text object, and of the elements of a context block.
    private static final int LONGEST_LINE = 3_000;
    private static final int MOST_NOTES = 10;

    private final SlackSettings settings;

    AnswerLetters(SlackSettings settings) {
        this.settings = settings;
    }

    /** What is shown until the answer is there. */
    static Letter looking() {
        return plain("Looking in the texts …");
    }

    /** A message of plain words. */
    static Letter plain(String text) {
        return Envelopes.pack(List.of(said(text))).getFirst();
    }

    /**
     * The messages of the reply, one or more, in order.
     *
     * @param question the question's id
     * @param isShareable whether whoever asked sees it alone and can share it with the channel
     */
    List<Letter> of(Reply reply, String question, boolean isShareable) {
        return switch (reply) {
            case Reply.Refused refused -> List.of(plain(refused.why()));
            case Reply.Answered answered -> Envelopes.pack(pieces(answered.answer(), question, isShareable));
        };
    }

    private List<Piece> pieces(AnswerBody answer, String question, boolean isShareable) {
        var isGrounded = answer.kind().equals("grounded");
        var isNotFound = answer.kind().equals("notFound");
        var nearest = isNotFound ? answer.nearest() : answer.seeAlso();
        var notes = isGrounded
                ? Stream.concat(answer.notices().stream(), Stream.of(drafter(answer.drafter())))
                : answer.notices().stream().skip(1);
        var pieces = new ArrayList<Piece>();
        if (isGrounded) {
            pieces.addAll(new ClaimPieces(settings).of(answer));
        } else {
            pieces.add(said(answer.notices().getFirst()));
        }
        if (!nearest.isEmpty()) {
            var title = isNotFound ? NEAREST : SEE_ALSO;
            pieces.add(new Piece(RichText.block(List.of(line(nearest(title, nearest)))), ""));
        }
        pieces.addAll(small(notes.toList()));
        Menus.of(answer.quotes(), isShareable ? Optional.of(question) : Optional.empty())
                .ifPresent(pieces::add);
        if (!answer.kind().equals("askBack")) {
            pieces.add(Menus.opinion(question));
        }
        return pieces;
    }

    private static Piece said(String text) {
        var shown = Envelopes.cut(text, LONGEST_LINE);
        return new Piece(SectionBlock.builder().text(Menus.words(shown)).build(), shown);
    }

    private List<RichTextElement> nearest(String title, List<AnswerBody.Nearest> nearest) {
        var elements = new ArrayList<RichTextElement>(List.of(bold(title + ": ")));
        for (var provision : nearest.stream().limit(MOST_NEAREST).toList()) {
            if (elements.size() > 1) {
                elements.add(words(" · "));
            }
            elements.add(link(settings.link(provision.href()), provision.citation()));
        }
        return elements;
    }

    private static String drafter(String drafter) {
        return drafter.startsWith(BY_MODEL)
                ? "Drafted by %s. ".formatted(drafter.substring(BY_MODEL.length())) + CUT
                : "Put together without a language model. " + CUT;
    }

    private static List<Piece> small(List<String> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        var elements = notes.stream()
                .limit(MOST_NOTES)
                .<ContextBlockElement>map(note -> Menus.words(Envelopes.cut(note, LONGEST_LINE)))
                .toList();
        return List.of(new Piece(ContextBlock.builder().elements(elements).build(), ""));
    }
}
