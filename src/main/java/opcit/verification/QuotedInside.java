package opcit.verification;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opcit.corpus.Span;

/** Quotation marks inside a sentence: they may only hold words that stand in its quotes, and hold them as they stand there. */
final class QuotedInside {

    private static final Pattern DOUBLE = Pattern.compile("[\"“”„‟«»‹›″＂〝〞「」『』❝❞`]");
    private static final Pattern IN_DOUBLE = Pattern.compile("[\"“„‟«](?<words>[^\"“”„‟«»‹›″＂〝〞「」『』❝❞`]*)[\"”“»]");
    // An apostrophe stands after a letter; a single quotation mark that opens does not.
    private static final Pattern IN_SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])['‘‚](?<words>[^'‘’]+)['’](?![\\p{L}\\p{N}])");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}])['‘‚](?=[\\p{L}\\p{N}])|‘");

    private QuotedInside() {}

    /** The sentence with the text's own words inside its quotation marks; empty when others stand there. */
    static Optional<String> settle(String sentence, Grounds grounds) {
        return settle(sentence, IN_DOUBLE, DOUBLE, grounds)
                .flatMap(settled -> settle(settled, IN_SINGLE, OPENING_SINGLE, grounds));
    }

    private static Optional<String> settle(String sentence, Pattern quoted, Pattern mark, Grounds grounds) {
        if (mark.matcher(quoted.matcher(sentence).replaceAll("")).find()) {
            return Optional.empty();
        }
        var settled = new StringBuilder();
        var matcher = quoted.matcher(sentence);
        while (matcher.find()) {
            var own = own(matcher.group("words"), grounds);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(settled, Matcher.quoteReplacement("“" + own.get() + "”"));
        }
        return Optional.of(matcher.appendTail(settled).toString());
    }

    private static Optional<String> own(String words, Grounds grounds) {
        return grounds.quotes().stream()
                .flatMap(quote -> FoldedText.of(quote.text())
                        .findNear(words, 0)
                        .filter(span -> isWhole(quote.text(), span))
                        .map(span -> span.of(quote.text()))
                        .stream())
                .findFirst();
    }

    private static boolean isWhole(String text, Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
