package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from a question's wording which form of answer it asks for. */
final class Forms {

    private static final Pattern FORCE =
            Pattern.compile("\\b(?:binding|binds?|legal(?:ly)?\\s+(?:force|effect|status|enforceable)|soft\\s+law)\\b");
    // What a question may say beside that when it asks for nothing else.
    private static final Set<String> OTHERWISE = Set.of("""
            a all an and any are as be binding bind binds by convention countries country covenant declaration do does effect
            enforceable for force government governments hard have has how in international is it itself just law legal legally
            member members merely no non nonbinding not of on only or parties party protocol provision resolution soft state
            states status text that the their they this to treaty upon we what which
            """.strip().split("\\s+"));

    private static final Pattern COMPARING = Pattern.compile(
            "\\b(?:compar\\w*|differ\\w*|versus|vs|both|same|than|unlike|whereas|each)\\b", CASE_INSENSITIVE);

    // asks-for-meaning = "define" … | "what is meant by" … | "what does" … "mean"
    // asks-what-it-is  = "what is" | "who is" …, not followed by "the": that asks for one thing in particular
    private static final Pattern MEANING = Pattern.compile(
            "\\bdefin(?:e[sd]?|ing|itions?)\\b|\\b(?:meaning|meant)\\b|\\bwhat\\s+do(?:es)?\\b.*\\bmean\\b"
                    + "|\\bcounts?\\s+as\\b|\\bqualif(?:y|ies)\\s+as\\b"
                    + "|(?:^|,\\s+)(?:what|who)(?:['’]s|\\s+is|\\s+are)\\s+(?!the\\b|my\\b|our\\b|your\\b|there\\b|it\\b|being\\b)(?:\\S+\\s*){1,6}$",
            CASE_INSENSITIVE);

    private static final String SEVERAL =
            "(?:treaties|conventions|covenants|instruments|texts|rights|freedoms|grounds|articles|provisions|paragraphs"
                    + "|obligations|duties|measures|steps|guarantees|safeguards|protections|groups|categories|offences|crimes"
                    + "|exceptions|conditions|purposes|principles|bodies|organs|reasons|means|penalties|entitlements|benefits)";
    private static final Pattern THINGS = Pattern.compile(
            "^(?:please\\s+)?(?:list|enumerate|name)\\b|\\b(?:which|what)\\s+(?:(?!is\\b|does\\b)\\w+\\s+){0,3}?"
                    + SEVERAL
                    + "\\b|\\bwhat\\s+are\\s+(?:all\\s+)?the\\s+(?:\\w+\\s+){0,2}?" + SEVERAL
                    + "\\b|\\ball\\s+the\\s+(?:\\w+\\s+)?"
                    + SEVERAL + "\\b",
            CASE_INSENSITIVE);

    private Forms() {}

    static Understanding.Form of(Understanding.Clear question) {
        var asked = question.asked();
        if (asksForForce(question)) {
            return Understanding.Form.FORCE;
        }
        if (texts(question) > 1 && COMPARING.matcher(asked).find()) {
            return Understanding.Form.COMPARISON;
        }
        if (MEANING.matcher(asked).find()) {
            return Understanding.Form.DEFINITION;
        }
        return THINGS.matcher(asked).find() ? Understanding.Form.LIST : Understanding.Form.TOPIC;
    }

    private static long texts(Understanding.Clear question) {
        return (question.ofFirst() ? 1 : 0)
                + question.named().stream()
                        .flatMap(naming -> naming.instrument().stream())
                        .distinct()
                        .count();
    }

    /** Whether a question asks nothing but whether a text or a provision binds. */
    private static boolean asksForForce(Understanding.Clear question) {
        var words = question.words().toLowerCase(Locale.ROOT);
        for (var naming : question.named()) {
            words = words.replace(naming.written().toLowerCase(Locale.ROOT), " ");
        }
        return FORCE.matcher(question.asked().toLowerCase(Locale.ROOT)).find()
                && Arrays.stream(words.split("[^\\p{L}]+"))
                        .filter(word -> !word.isEmpty())
                        .allMatch(OTHERWISE::contains);
    }
}
