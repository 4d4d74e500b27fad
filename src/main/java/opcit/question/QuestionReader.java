package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Mention;
import opcit.citation.Mentions;
import opcit.citation.Names;
import opcit.citation.Naming;
import opcit.citation.Unit;

/** Understands questions by rules alone. */
public final class QuestionReader {

    private static final String WHAT_CAN_BE_ASKED =
            "What would you like to know? Ask about a subject (\"remittances\", \"detention at the border\") or name a"
                    + " paragraph (\"operative paragraph 8\", \"PP6\").";

    // Words that ask without saying about what.
    private static final Set<String> EMPTY = Set.of("""
            a about all am an and any anything are be but can could did do does explain for from give go had has
            have hello help hey hi how i in is it its know like may me mean means more much must my no of ok okay on
            one or other please quote resolution say says shall should show so some something such tell text texts
            thank thanks that the them then there these they thing this those to understand us was we well were what
            when where which who why will with would yes you your
            """.strip().split("\\s+"));

    private static final Pattern QUANTITY = Pattern.compile(
            "\\b(?:how\\s+(?:many|much|long|old|often|far|high)|(?:what|which)\\s+(?:number|percentage|share|year|age)"
                    + "|number\\s+of|maximum|minimum|per\\s?cent(?:age)?|quota|deadline|time\\s?limit|age\\s+limit"
                    + "|cost|salary|budget|penalt(?:y|ies)|votes?|voted|abstain(?:ed)?|co-?sponsor(?:s|ed)?"
                    + "|sponsor(?:s|ed)?|in\\s+force|ent(?:er|ry|ers|ered)\\s+into\\s+force|when\\s+(?:did|was|were))\\b",
            CASE_INSENSITIVE);

    // A text is asked for when the question looks under it, into it or lets it speak.
    private static final Pattern BEFORE_SOURCE = Pattern.compile(
            "(?:\\bunder|\\baccording\\s+to|\\bwhat\\s+do(?:es)?|\\bhow\\s+do(?:es)?)\\s+(?:the\\s+)?$",
            CASE_INSENSITIVE);
    private static final Pattern AFTER_SOURCE = Pattern.compile(
            "^\\s+(?:says?|provides?|requires?|defines?|protects?|prohibits?|guarantees?|allows?|permits?|obliges?"
                    + "|contains?|states?)\\b",
            CASE_INSENSITIVE);

    // A question about the resolution asks what that says, whatever else it speaks of.
    private static final Pattern RESOLUTION =
            Pattern.compile("\\b(?:resolution|preamble|paragraphs?|assembly|61/165)\\b", CASE_INSENSITIVE);

    // What may stand between a provision and the instrument it is of: "para. 8 of resolution 61/165", "ICCPR, art. 9".
    private static final Pattern JOINT =
            Pattern.compile("[\\s,(]*(?:of|in|under|from|to)?\\s*(?:the|resolution|res\\.?)?\\s*", CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    private final Names names;

    public QuestionReader(Names names) {
        this.names = names;
    }

    /** What the question asks; never fails. */
    public Understanding read(Question question) {
        var text = question.text();
        var mentions = Mentions.read(text);
        var named = names.read(text);
        var cited = mentions.stream()
                .flatMap(mention -> mention.locators().stream()
                        .map(locator -> new Understanding.Cited(locator, instrument(text, mention, locator, named))))
                .toList();
        var words = without(text, mentions);
        if (cited.isEmpty() && named.isEmpty() && isEmpty(words)) {
            return new Understanding.Unclear(WHAT_CAN_BE_ASKED);
        }
        return new Understanding.Clear(
                words,
                cited,
                named,
                RESOLUTION.matcher(text).find()
                        ? List.of()
                        : named.stream()
                                .filter(naming -> isSource(text, naming))
                                .toList(),
                QUANTITY.matcher(text).find(),
                properNames(text, named));
    }

    private static Optional<InstrumentId> instrument(
            String text, Mention mention, Locator locator, List<Naming> named) {
        var joined = named.stream()
                .filter(naming -> JOINT.matcher(between(text, mention, naming)).matches())
                .findFirst();
        // Only treaties have articles: "what does article 9 say on this, in the ICCPR?"
        var treaty = locator.unit() == Unit.ARTICLE ? named.stream().findFirst() : Optional.<Naming>empty();
        return joined.or(() -> treaty).flatMap(Naming::instrument);
    }

    private static String between(String text, Mention mention, Naming naming) {
        return mention.end() <= naming.start()
                ? text.substring(mention.end(), naming.start())
                : text.substring(Math.min(naming.end(), mention.start()), mention.start());
    }

    private static boolean isSource(String text, Naming naming) {
        return BEFORE_SOURCE.matcher(text.substring(0, naming.start())).find()
                || AFTER_SOURCE.matcher(text.substring(naming.end())).find();
    }

    private static String without(String text, List<Mention> mentions) {
        var words = new StringBuilder(text);
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start).reversed())
                .forEach(mention -> words.replace(mention.start(), mention.end(), " "));
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isEmpty(String words) {
        return WORD.matcher(words)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .allMatch(word -> EMPTY.contains(word) || EMPTY.contains(word.replaceFirst("[.'’].*", "")));
    }

    private static List<String> properNames(String text, List<Naming> named) {
        var words = WORD.matcher(text).results().toList();
        var capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                .toList();
        if (capitals.size() * 2 > words.size()) {
            // A headline, or shouting: capitals tell nothing.
            return List.of();
        }
        return capitals.stream()
                .filter(word -> word.start() >= lastSentence(text))
                .filter(word -> !startsSentence(text, word.start()))
                .filter(word -> named.stream()
                        .noneMatch(naming -> naming.start() <= word.start() && word.end() <= naming.end()))
                .map(word -> word.group().replaceFirst("(?:['’]s)?[.'’-]*$", ""))
                .toList();
    }

    // A story may come first; what is asked comes last.
    private static int lastSentence(String text) {
        return SENTENCE.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    private static boolean startsSentence(String text, int at) {
        var before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || Stream.of(".", "?", "!", ":", "\"", "“", "(").anyMatch(before::endsWith);
    }
}
