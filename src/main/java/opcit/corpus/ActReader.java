package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a resolution's paragraph does: its verbs, whom they address and what they ask for.
 *
 * <p>A preambular paragraph opens with a participle or an adjective, an operative one with a verb in the present
 * (United Nations Editorial Manual, "Resolutions"). Further verbs follow after "and" or a semicolon.
 */
final class ActReader {

    // act        = verb [ addressee limb *( joint limb ) ]
    // verb       = [ adverb ] stem [ "also" | "further" ] [ complement ]
    // adverb     = word ending in "ly" | "also" | "further"
    // limb       = "to" infinitive …
    // joint      = "," | "and" | "," "and"
    private static final String ADVERB = "(?:(?:[a-z]+ly|also|further|once (?:again|more))\\s+)?";
    private static final String AGAIN = "(?:\\s+(?:also|further|once (?:again|more)))?";
    private static final String FEELING = "(?:its\\s+)?(?:[a-z]+\\s+)?"
            + "(?:concern|appreciation|gratitude|regret|support|satisfaction|hope|conviction|solidarity|alarm)\\b";
    private static final String WITH = "(?:\\s+with\\s+(?:[a-z]+\\s+)?"
            + "(?:interest|appreciation|satisfaction|concern|regret|approval|gratitude|alarm)\\b)?";

    private static final String OPERATIVE = "(?:accepts|acknowledges|adopts|affirms|agrees|appeals\\s+to|appreciates"
            + "|approves|authorizes|calls\\s+(?:up)?on|calls\\s+for|commends|condemns|confirms|congratulates|considers"
            + "|decides|declares|demands|deplores|designates|determines|directs|draws\\s+attention|emphasizes|encourages"
            + "|endorses|establishes|expresses\\s+" + FEELING + "|instructs|invites|notes" + WITH + "|pays\\s+tribute"
            + "|proclaims|reaffirms|recalls|recognizes|recommends|regrets|reiterates|remains\\s+(?:seized|concerned)"
            + "|renews|requests|resolves|stresses|supports|takes\\s+note" + WITH
            + "|thanks|underlines|underscores|urges"
            + "|welcomes)\\b";

    private static final String PREAMBULAR =
            "(?:acknowledging|affirming|alarmed|appreciating|aware|bearing\\s+in\\s+mind"
                    + "|believing|cognizant|commending|concerned|condemning|confident|conscious|considering|convinced|deploring"
                    + "|desiring|desirous|determined|disturbed|emphasizing|encouraged|encouraging|expressing\\s+"
                    + FEELING
                    + "|guided|having\\s+[a-z]+ed|highlighting|inspired|keeping\\s+in\\s+mind|mindful|noting" + WITH
                    + "|observing|paying\\s+tribute|proclaiming|reaffirming|realizing|recalling|recognizing|referring|regretting"
                    + "|reiterating|resolved|seeking|stressing|taking\\s+(?:note|into\\s+(?:account|consideration))"
                    + WITH
                    + "|underlining|underscoring|welcoming|wishing)\\b";

    // A word that follows "to" where no infinitive does: "parties to the Convention", "to which they are party".
    private static final String NO_INFINITIVE =
            "(?!(?:the|a|an|all|any|its|their|his|her|this|that|these|those|which|whom|such|each|every|other|States"
                    + "|migrants|them|it)\\b)";
    private static final Pattern INFINITIVE = Pattern.compile("\\bto\\s+" + NO_INFINITIVE + "[a-z]+");
    private static final Pattern NEXT_LIMB =
            Pattern.compile("(?:,\\s+(?:and\\s+)?|\\s+and\\s+)(?=to\\s+" + NO_INFINITIVE + "[a-z]+)");

    private static final Pattern ADDRESSING = Pattern.compile(
            "(?i).*(?:requests|calls\\s+(?:up)?on|urges|encourages|invites|appeals\\s+to|authorizes|instructs|directs)");
    private static final Pattern AFTER_ADDRESSEE = Pattern.compile(
            ",\\s+(?:in|as|where|within|with|including|consistent|namely|when|through|while)\\b|\\s+[a-z]+ly\\s*$|,\\s*$");

    static final ActReader OF_OPERATIVE = new ActReader(OPERATIVE);
    static final ActReader OF_PREAMBULAR = new ActReader(PREAMBULAR);

    private final Pattern opening;
    private final Pattern further;

    private ActReader(String stems) {
        var verb = "(?<verb>" + ADVERB + stems + AGAIN + ")";
        this.opening = Pattern.compile("^" + verb, Pattern.CASE_INSENSITIVE);
        // "and requests for asylum" is no act.
        this.further =
                Pattern.compile("(?:[,;]\\s+(?:and\\s+)?|\\s+and\\s+)" + verb + "(?!\\s+(?:for|from|of|by)\\b|,)");
    }

    /** The acts of a paragraph, in order; empty when it opens with no verb that resolutions use. */
    List<Act> read(String text) {
        var first = opening.matcher(text);
        if (!first.find()) {
            return List.of();
        }
        var verbs = new ArrayList<Span>();
        var ends = new ArrayList<Integer>();
        verbs.add(span(first));
        var next = further.matcher(text);
        next.region(first.end(), text.length());
        while (next.find()) {
            ends.add(next.start());
            verbs.add(span(next));
        }
        ends.add(endOfWords(text));
        var acts = new ArrayList<Act>();
        for (var i = 0; i < verbs.size(); i++) {
            acts.add(act(text, verbs.get(i), ends.get(i)));
        }
        return acts;
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start("verb"), matcher.end("verb"));
    }

    private static int endOfWords(String text) {
        var end = text.length();
        while (end > 0 && ",;. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Act act(String text, Span verb, int end) {
        var whole = new Span(verb.start(), end);
        var infinitive = INFINITIVE.matcher(text).region(verb.end(), end);
        if (!ADDRESSING.matcher(verb.of(text)).matches() || !infinitive.find()) {
            return new Act(whole, verb, Optional.empty(), List.of());
        }
        return new Act(
                whole, verb, addressee(text, verb.end(), infinitive.start()), limbs(text, infinitive.start(), end));
    }

    private static Optional<Span> addressee(String text, int from, int to) {
        var words = text.substring(from, to);
        var after = AFTER_ADDRESSEE.matcher(words);
        var cut = after.find() ? words.substring(0, after.start()) : words;
        var start = from + cut.length() - cut.stripLeading().length();
        return cut.isBlank()
                ? Optional.empty()
                : Optional.of(new Span(start, start + cut.strip().length()));
    }

    private static List<Span> limbs(String text, int start, int end) {
        var limbs = new ArrayList<Span>();
        var from = start;
        var next = NEXT_LIMB.matcher(text).region(start, end);
        while (next.find()) {
            limbs.add(new Span(from, next.start()));
            from = next.end();
        }
        limbs.add(new Span(from, end));
        return limbs;
    }
}
