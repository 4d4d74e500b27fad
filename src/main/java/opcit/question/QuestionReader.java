package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Mention;
import opcit.citation.Mentions;
import opcit.citation.Names;
import opcit.citation.Naming;
import opcit.citation.Unit;

/** Understands questions: by rules, and with a language model what leans on a conversation or is in another language. */
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

    // A text is asked for when the question looks under it, into it or lets it speak, or names it before or after all
    // else.
    private static final Pattern BEFORE_SOURCE =
            Pattern.compile("(?:^|\\b(?:under|according\\s+to|in|do(?:es)?)\\s)\\s*(?:the\\s+)?$", CASE_INSENSITIVE);
    private static final Pattern AFTER_SOURCE = Pattern.compile(
            "^\\s+(?:says?|provides?|requires?|defines?|protects?|prohibits?|guarantees?|allows?|permits?|obliges?"
                    + "|contains?|states?)\\b",
            CASE_INSENSITIVE);
    private static final Pattern APART = Pattern.compile("[,:(–-]\\s*(?:the\\s+)?$", CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("^\\s*\\)?[?!.\\s]*$");
    // These are no words of the text: "the CRC Committee", "when did the ICRMW enter into force?"
    private static final Pattern NO_WORDS = Pattern.compile(
            "^(?:['’]s)?\\s+(?:committee|part(?:y|ies)|(?:\\w+\\s+)?(?:enter|c[oa]me|take|in)\\b)", CASE_INSENSITIVE);
    // Of several texts named in a row, all are asked for.
    private static final Pattern IN_A_ROW =
            Pattern.compile("(?:[\\s,;/&]|\\b(?:and|or|vs\\.?|versus|each|the|under|in)\\b)+", CASE_INSENSITIVE);

    // A question about the resolution asks what that says, whatever else it speaks of.
    private static final Pattern THE_RESOLUTION =
            Pattern.compile("\\b(?:the|this)\\s+(?:\\w+\\s+)?resolution\\b", CASE_INSENSITIVE);

    // Only treaties have these: "what does article 9 say on this, in the ICCPR?"
    private static final Set<Unit> OF_TREATIES = Set.of(Unit.ARTICLE, Unit.PART, Unit.CHAPTER);

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    private final Supplier<Names> names;
    private final Optional<ModelReader> model;

    /**
     * @param names the names that instruments go by, as they stand when a question is read
     * @param model reads what rules do not, when there is one
     */
    public QuestionReader(Supplier<Names> names, Optional<ModelReader> model) {
        this.names = names;
        this.model = model;
    }

    /** What the question asks by rules alone, without a conversation before it; never fails. */
    public Understanding read(Question question) {
        return read(question, List.of(), Optional.empty());
    }

    /**
     * What the question asks; never fails.
     *
     * @param earlier the turns before it, oldest first
     */
    public Understanding read(Question question, List<Earlier> earlier) {
        return read(question, earlier, model);
    }

    private Understanding read(Question question, List<Earlier> earlier, Optional<ModelReader> reader) {
        var text = question.text();
        var language = Language.of(text);
        return SmallTalk.reply(text)
                .<Understanding>map(Understanding.Courtesy::new)
                .orElseGet(() -> understood(new StandAlone(names.get(), reader).of(text, language, earlier), language));
    }

    private Understanding understood(String text, Language language) {
        var known = names.get();
        var byKind = CommonNoun.in(text, known);
        var named = byKind.map(CommonNoun::meant).orElseGet(() -> known.read(text));
        var mentions = Mentions.read(text, named);
        if (named.isEmpty()
                && byKind.filter(kind -> !kind.several()).isPresent()
                && mentions.stream().anyMatch(QuestionReader::isOfTreaty)) {
            return new Understanding.Unclear(byKind.get().whichOne(known));
        }
        var ofFirst = THE_RESOLUTION
                .matcher(without(text, named.stream().map(QuestionReader::span)))
                .find();
        var sources = sources(text, mentions, named, ofFirst);
        var words = subject(text, mentions, named, sources);
        if (mentions.isEmpty() && named.isEmpty() && words.isEmpty()) {
            return new Understanding.Unclear(WHAT_CAN_BE_ASKED);
        }
        return new Understanding.Clear(
                words,
                cited(mentions, named),
                named,
                known.ofBodies(text),
                sources,
                ofFirst,
                QUANTITY.matcher(text).find(),
                properNames(text, named),
                text,
                language);
    }

    private static List<Understanding.Cited> cited(List<Mention> mentions, List<Naming> named) {
        return mentions.stream()
                .filter(mention -> !isOfUnknown(mention, named))
                .flatMap(mention -> mention.locators().stream()
                        .map(locator -> new Understanding.Cited(
                                locator, naming(mention, named).flatMap(Naming::instrument))))
                .distinct()
                .toList();
    }

    private static Optional<Naming> naming(Mention mention, List<Naming> named) {
        return mention.joined().or(() -> isOfTreaty(mention) ? named.stream().findFirst() : Optional.empty());
    }

    private static boolean isOfTreaty(Mention mention) {
        return OF_TREATIES.contains(mention.locators().getFirst().unit());
    }

    // Paragraph 4 of a resolution that nobody knows is not paragraph 4 of the library's first.
    private static boolean isOfUnknown(Mention mention, List<Naming> named) {
        return naming(mention, named)
                .filter(naming -> naming.instrument().isEmpty())
                .isPresent();
    }

    private static List<Naming> sources(String text, List<Mention> mentions, List<Naming> named, boolean ofFirst) {
        var unknown = mentions.stream()
                .filter(mention -> isOfUnknown(mention, named))
                .flatMap(mention -> naming(mention, named).stream());
        var asked = ofFirst
                ? Stream.<Naming>empty()
                : rows(text, named).stream()
                        .filter(row -> row.stream().anyMatch(naming -> isSource(text, naming)))
                        .flatMap(List::stream);
        return Stream.concat(unknown, asked).distinct().toList();
    }

    private static List<List<Naming>> rows(String text, List<Naming> named) {
        var rows = new ArrayList<List<Naming>>();
        for (var naming : named) {
            var goesOn = !rows.isEmpty() && isInRow(text, rows.getLast().getLast(), naming);
            if (!goesOn) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(naming);
        }
        return rows;
    }

    // Both of "both Covenants" stand in the same place.
    private static boolean isInRow(String text, Naming before, Naming naming) {
        return naming.start() < before.end()
                || IN_A_ROW.matcher(text.substring(before.end(), naming.start()))
                        .matches();
    }

    private static boolean isSource(String text, Naming naming) {
        var before = text.substring(0, naming.start());
        var after = text.substring(naming.end());
        return !NO_WORDS.matcher(after).find()
                && (BEFORE_SOURCE.matcher(before).find()
                        || AFTER_SOURCE.matcher(after).find()
                        || (APART.matcher(before).find() && END.matcher(after).matches()));
    }

    /** What is asked about: the question without the places and the texts that it is asked of; empty if nothing is. */
    private static String subject(String text, List<Mention> mentions, List<Naming> named, List<Naming> sources) {
        var askedOf = Stream.concat(
                        sources.stream(), mentions.stream().flatMap(mention -> naming(mention, named).stream()))
                .map(QuestionReader::span);
        var places = mentions.stream().map(mention -> new Stretch(mention.start(), mention.end()));
        var words = without(text, Stream.concat(places, askedOf).distinct());
        return isEmpty(words) ? "" : words;
    }

    private record Stretch(int start, int end) {}

    private static Stretch span(Naming naming) {
        return new Stretch(naming.start(), naming.end());
    }

    private static String without(String text, Stream<Stretch> stretches) {
        var words = new StringBuilder(text);
        stretches
                .sorted(Comparator.comparingInt(Stretch::start).reversed())
                .forEach(stretch ->
                        words.replace(stretch.start(), stretch.end(), " ".repeat(stretch.end() - stretch.start())));
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
