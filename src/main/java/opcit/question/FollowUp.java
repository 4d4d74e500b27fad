package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opcit.citation.Citation;
import opcit.citation.Locator;
import opcit.citation.Mention;
import opcit.citation.Mentions;
import opcit.citation.Names;
import opcit.citation.Naming;
import opcit.citation.Place;
import opcit.citation.Unit;

/** Makes a question that leans on the turn before it stand alone, by rules. */
record FollowUp(Earlier before, Names names) {

    // Words that join a question to the one before.
    private static final Pattern JOINT = Pattern.compile(
            "^(?:(?:ok(?:ay)?|thanks|so|well)[,\\s]+)?(?:and|or|but|also|what\\s+about|how\\s+about|what\\s+of|same\\s+for|what\\s+if)\\b"
                    + "(?:\\s+(?:what|how)\\s+about\\b)?[,\\s]*",
            CASE_INSENSITIVE);
    // "and for children", "if they are minors": the question before, narrowed.
    private static final Pattern NARROWS = Pattern.compile(
            "^(?:for|if|when|in\\s+case|during|with|without|by|at|after|before|among|including|in\\s+(?:an?|times?|war|peace|practice))\\b",
            CASE_INSENSITIVE);
    private static final Pattern PEOPLE = Pattern.compile(
            "^(?:the\\s+|their\\s+|my\\s+|pregnant\\s+|migrant\\s+|undocumented\\s+|irregular\\s+|foreign\\s+|unaccompanied\\s+)*"
                    + "(?:child(?:ren)?|minors?|kids?|women|girls?|boys?|men|famil(?:y|ies)|parents?|wi(?:fe|ves)|spouses?|workers?"
                    + "|employees|employers?|migrants?|refugees?|asylum[-\\s]seekers?|nationals|citizens|foreigners|aliens|prisoners?"
                    + "|detainees?|victims?|students?|pupils|the\\s+(?:elderly|disabled)|older\\s+people|disabled\\s+people)\\s*$",
            CASE_INSENSITIVE);
    private static final Pattern GO_ON = Pattern.compile(
            "(?:why|more|go\\s+on|continue|explain|and|tell\\s+me\\s+more|(?:please\\s+)?say\\s+more|what\\s+else|anything\\s+else"
                    + "|can\\s+you\\s+(?:explain|elaborate)|what\\s+does\\s+(?:that|this|it)\\s+mean)(?:\\s+please)?",
            CASE_INSENSITIVE);
    // What stands for the provision that was quoted, or for its text: "is that binding", but not "say that States".
    private static final Pattern THAT = Pattern.compile(
            "\\b(?:that|this|the\\s+same)\\s+(?:provision|paragraph|article|clause|passage|one)\\b"
                    + "|(?<=\\b(?:is|are|was|does|do|did|can|may|must|should)\\s)(?:that|this|it)\\b"
                    + "(?!\\s+(?:true|correct|the\\s+case|legal|lawful|illegal|allowed|permitted|possible|ok|okay|fair|right|wrong"
                    + "|necessary|forbidden|prohibited)\\b)"
                    + "|\\b(?:that|this|it)$",
            CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:does|do|did)\\s+(?:it|that|this)\\s+(?:also\\s+)?(?:say|mention|speak|provide|contain|define)",
            CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "^(?:is|are|was|does|do|did|can|may|must|who|what|when|where|why|how|which|to\\s+whom)\\b",
            CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[\\s?.!]+$");

    /** The question as it stands alone; empty when it does so already. */
    Optional<String> standingAlone(String text) {
        var named = named(text);
        return leaning(named.orElse(text)).or(() -> named);
    }

    /** The same with the text by name that it calls "the Covenant", if that is the one that was quoted. */
    private Optional<String> named(String text) {
        return CommonNoun.in(text, names)
                .filter(noun -> quoted().filter(place -> noun.texts().contains(place.instrument()))
                        .isPresent())
                .flatMap(noun -> names.citedAs(quoted().get().instrument())
                        .map(name -> text.substring(0, noun.start()) + name + text.substring(noun.end())));
    }

    private Optional<String> leaning(String text) {
        var said = END.matcher(text.strip()).replaceAll("");
        if (GO_ON.matcher(said).matches()) {
            return Optional.of(before.question());
        }
        var rest = JOINT.matcher(said).replaceFirst("");
        var named = names.read(rest);
        var mentions = Mentions.read(rest, named);
        var joined = !rest.equals(said);
        if (!mentions.isEmpty() && (joined || isOnly(mentions, rest))) {
            return Optional.of(ofPlace(rest, mentions.getFirst(), named));
        }
        if (joined && named.size() == 1) {
            return Optional.of(inOther(named.getFirst()));
        }
        if (THAT.matcher(said).find() && named.isEmpty() && mentions.isEmpty()) {
            return pointed(said);
        }
        return joined ? Optional.of(onOther(rest)) : Optional.empty();
    }

    private static boolean isOnly(List<Mention> mentions, String text) {
        return mentions.size() == 1
                && mentions.getFirst().end() - mentions.getFirst().start() >= text.length() - 2;
    }

    /** "what about para 9?": of the text that was quoted, or of the article where that has paragraphs. */
    private String ofPlace(String rest, Mention mention, List<Naming> named) {
        var asked = rest.substring(mention.start(), mention.end());
        if (!named.isEmpty() || quoted().isEmpty()) {
            return "What does %s say?".formatted(rest);
        }
        var place = quoted().get();
        var unit = mention.locators().getFirst().unit();
        return unit == Unit.PARAGRAPH && place.locator().unit() == Unit.ARTICLE
                ? "What does %s of article %s of %s say?".formatted(asked, number(place.locator()), text(place))
                : "What does %s of %s say?".formatted(asked, text(place));
    }

    private static String number(Locator article) {
        return article.steps().getFirst().number();
    }

    /** "and in the CRC?": the same question of another text. */
    private String inOther(Naming other) {
        var asked = new StringBuilder(END.matcher(before.question()).replaceAll(""));
        names.read(before.question()).reversed().stream()
                .filter(naming -> naming.end() <= asked.length())
                .forEach(naming -> asked.replace(naming.start(), naming.end(), other.written()));
        return asked.indexOf(other.written()) >= 0
                ? asked + "?"
                : "Under the %s: %s?".formatted(other.written(), asked);
    }

    /** "and for children?", "and remittances?": the question before narrowed, or another one of the same text. */
    private String onOther(String rest) {
        var asked = END.matcher(before.question()).replaceAll("");
        if (NARROWS.matcher(rest).find() || PEOPLE.matcher(rest).matches()) {
            return "%s, %s?".formatted(asked, rest);
        }
        var sources = names.read(before.question());
        return sources.isEmpty() || ASKS.matcher(rest).find()
                ? rest + "?"
                : "What does the %s say about %s?".formatted(sources.getFirst().written(), rest);
    }

    /** "is that binding?": of the provision that was quoted; "does it mention children?": of its text. */
    private Optional<String> pointed(String said) {
        return quoted().map(place -> {
            var meant =
                    SAYS.matcher(said).find() ? text(place) : new Citation(place, "").inWords() + " of " + text(place);
            return THAT.matcher(said).replaceFirst(Matcher.quoteReplacement(meant)) + "?";
        });
    }

    /** "the ICCPR", but "A/RES/61/165": a symbol takes no article. */
    private String text(Place place) {
        return names.citedAs(place.instrument())
                .map(name -> (name.contains("/") ? "" : "the ") + name)
                .orElse("the text");
    }

    private Optional<Place> quoted() {
        return before.quoted().stream().findFirst();
    }
}
