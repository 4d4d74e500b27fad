package opcit.evidence;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;
import opcit.question.Understanding;

/** The form of answer that a question's wording asks for. */
public enum Form {
    /** What a word means: the provision that says so, without those that use it. */
    DEFINITION,
    /** Several things: as many provisions as name them, to the end. */
    LIST,
    /** What several texts say of one thing: each of them. */
    COMPARISON,
    /** Anything else about a subject. */
    TOPIC;

    // asks-for-meaning = "define" … | "what is meant by" … | "what does" … "mean"
    // asks-what-it-is  = "what is" | "who is" …, not followed by "the": that asks for one thing in particular
    private static final Pattern MEANING = Pattern.compile(
            "\\bdefin(?:e[sd]?|ing|itions?)\\b|\\b(?:meaning|meant)\\b|\\bwhat\\s+do(?:es)?\\b.*\\bmean\\b"
                    + "|\\bcounts?\\s+as\\b|\\bqualif(?:y|ies)\\s+as\\b"
                    + "|^(?:what|who)(?:['’]s|\\s+is|\\s+are)\\s+(?!the\\b|my\\b|our\\b|your\\b|there\\b|it\\b|being\\b)(?:\\S+\\s*){1,6}$",
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

    /** The form that the question asks for. */
    public static Form of(Understanding.Clear question) {
        var asked = question.asked();
        var texts = question.named().stream()
                .flatMap(naming -> naming.instrument().stream())
                .distinct()
                .count();
        if (texts + (question.ofFirst() ? 1 : 0) > 1 && Asking.in(asked).contains(Asking.COMPARING)) {
            return COMPARISON;
        }
        if (MEANING.matcher(asked).find()) {
            return DEFINITION;
        }
        return THINGS.matcher(asked).find() ? LIST : TOPIC;
    }
}
