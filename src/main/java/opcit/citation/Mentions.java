package opcit.citation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the provisions that people name in running text. It does not know whether they exist. */
public final class Mentions {

    private static final int LONGEST_RANGE = 60;

    // numbers    = number *( separator number )
    // separator  = "," | "and" | "or" | "&" | range | "," "and"
    // range      = "to" | "through" | "until" | "-" | "–"
    private static final String NUMBER = Ordinals.pattern();
    private static final String RANGE = "(?:\\s*[-–]\\s*|\\s+(?:to|through|until)\\s+)";
    private static final String SEPARATOR =
            "(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or)\\s+|\\s*&\\s*|" + RANGE + ")";
    private static final String NUMBERS = "(" + NUMBER + "(?:" + SEPARATOR + NUMBER + ")*)\\b";

    // paragraph  = "paragraph" | "para." | "par." | "clause" | "¶" | "§", or the plural
    // part       = "preambular" | "operative"
    private static final String PARAGRAPH = "(?:(?:paragraph|clause)s?\\b|(?:para|par)s?\\b\\.?|¶{1,2}|§{1,2})";
    private static final String NO = "(?:\\s*(?:no\\.|nos\\.|number|nr\\.|#))?\\s*";

    private enum Form {
        // "PP3", "PPs 3 and 4", "OP-8": spoken shorthand.
        SHORTHAND("\\b(?<part>OP|PP)s?[\\s.-]*" + NUMBERS),
        // "the ninth preambular paragraph", "second and third paragraphs of the preamble"
        ORDINAL(NUMBERS + "\\s+(?<part>preambular\\s+|operative\\s+|preamble\\s+)?" + PARAGRAPH
                + "(?<after>\\s+(?:of|in)\\s+the\\s+preamble)?"),
        // "operative paragraph 4", "preambular para. 3", "paras 3 and 4", "paragraph 2 of the preamble"
        NUMBERED("(?<part>\\b(?:preambular|operative|preamble)\\s+)?(?<!\\w)" + PARAGRAPH + NO + NUMBERS
                + "(?<after>\\s+(?:of|in)\\s+the\\s+preamble)?"),
        RECITAL("\\b(?<part>recital)s?" + NO + NUMBERS),
        FOOTNOTE("\\b(?<part>footnote|fn|endnote)s?\\b\\.?" + NO + NUMBERS),
        ARTICLE("\\b(?<part>article|art)s?\\b\\.?" + NO + NUMBERS);

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern, CASE_INSENSITIVE);
        }
    }

    private Mentions() {}

    /** The mentions in the text, in the order in which they stand; no two overlap. */
    public static List<Mention> read(String text) {
        var found = Stream.of(Form.values())
                .flatMap(form -> form.pattern
                        .matcher(text)
                        .results()
                        .filter(match -> isMention(form, match))
                        .map(match -> new Mention(match.start(), match.end(), locators(form, match))))
                .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(m -> -m.end()))
                .toList();
        var mentions = new ArrayList<Mention>();
        for (var mention : found) {
            if (mentions.isEmpty() || mention.start() >= mentions.getLast().end()) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    // "Two paragraphs" counts them, "the second paragraph" names one: only ordinals name a place from before the noun.
    private static boolean isMention(Form form, MatchResult match) {
        return form != Form.ORDINAL || words(match.group(1)).allMatch(Ordinals::isOrdinal);
    }

    private static List<Locator> locators(Form form, MatchResult match) {
        var numbers = form == Form.ORDINAL ? match.group(1) : match.group(2);
        var unit = unit(form, match);
        return numbers(numbers).mapToObj(n -> Locator.of(unit, n)).distinct().toList();
    }

    private static Unit unit(Form form, MatchResult match) {
        return switch (form) {
            case FOOTNOTE -> Unit.FOOTNOTE;
            case ARTICLE -> Unit.ARTICLE;
            case RECITAL -> Unit.PREAMBULAR_PARAGRAPH;
            case SHORTHAND, ORDINAL, NUMBERED ->
                match.group().toLowerCase(Locale.ROOT).matches("(?s)pp.*|.*preamb.*")
                        ? Unit.PREAMBULAR_PARAGRAPH
                        : Unit.PARAGRAPH;
        };
    }

    private static IntStream numbers(String written) {
        var range = Pattern.compile("(" + NUMBER + ")" + RANGE + "(" + NUMBER + ")", CASE_INSENSITIVE)
                .matcher(written);
        if (range.matches()) {
            var from = number(range.group(1));
            var to = number(range.group(2));
            if (from <= to && to - from < LONGEST_RANGE) {
                return IntStream.rangeClosed(from, to);
            }
        }
        return words(written).mapToInt(Mentions::number);
    }

    private static Stream<String> words(String numbers) {
        return Pattern.compile(NUMBER, CASE_INSENSITIVE)
                .matcher(numbers)
                .results()
                .map(MatchResult::group);
    }

    private static int number(String word) {
        return Ordinals.read(word).orElseThrow();
    }
}
