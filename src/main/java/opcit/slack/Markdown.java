package opcit.slack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opcit.chat.AnswerBody.ClaimBody;
import opcit.chat.AnswerBody.QuoteBody;

/** Claims with their quotations in Markdown, which is all that a growing message takes. */
final class Markdown {

    // What Slack escapes, and what Markdown reads between words.
    private static final String READ_BY_SLACK = "&<>";
    private static final String READ_BETWEEN_WORDS = "\\`*_~[]";

    private Markdown() {}

    static String of(ClaimBody claim, List<QuoteBody> quotes, SlackSettings settings) {
        var said = Arrays.stream(claim.text().split("\\*", -1))
                .map(Markdown::escaped)
                .collect(Collectors.joining("*"));
        return quotes.stream()
                .map(quote -> quoted(quote, settings))
                .collect(Collectors.joining("\n\n", said + "\n\n", "\n\n"));
    }

    private static String quoted(QuoteBody quote, SlackSettings settings) {
        var words = escaped(quote.text()).replace("\n", "\n> ");
        return "> %s“%s”\n> [%s](%s)"
                .formatted(
                        quote.continues() ? "… " : "",
                        words,
                        escaped(quote.citation()),
                        settings.link(quote.href()).replace(")", "%29"));
    }

    /** The text so that nothing is read into it. */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> READ_BY_SLACK.contains(letter)
                        ? PlainWords.escaped(letter)
                        : READ_BETWEEN_WORDS.contains(letter) ? "\\" + letter : letter)
                .collect(Collectors.joining());
    }
}
