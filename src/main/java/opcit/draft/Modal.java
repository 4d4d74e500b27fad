package opcit.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a treaty's provision addresses, and with what force.
 *
 * @param who as inside a sentence: "each State Party"
 * @param verb "shall", "shall consider", "may", "undertake"
 */
record Modal(String who, String verb) {

    // who  = [ "The" | "Each" … ] "State" … [ "to the present Covenant" ]
    // verb = modal [ "not" ] [ what weakens it ] | "undertake" | "recognize" | "agree" | "condemn"
    private static final Pattern OPENING = Pattern.compile(
            "^(?<who>(?:(?:The|Each|Every|A|Any)\\s+)?(?:States?\\s+Part(?:y|ies)|States?\\s+of\\s+[a-z]+|States)"
                    + "(?:\\s+to\\s+(?:the\\s+present|this)\\s+[A-Z][a-z]+)?)\\s+"
                    + "(?<verb>(?:shall|should|may)(?:\\s+not)?(?:\\s+(?:consider|endeavour|encourage|promote|undertake|ensure))?"
                    + "|undertakes?|recognizes?|agrees?|condemns?)\\b");
    private static final Pattern DUTY =
            Pattern.compile("\\b(?:shall|must|undertakes?|oblig\\w+|dut(?:y|ies)|required|ensure|prohibited)\\b");
    private static final Pattern LEAVE = Pattern.compile(
            "\\b(?:Part(?:y|ies)|States?(?:\\s+of\\s+[a-z]+)?|authorit(?:y|ies)|Committee|Court)\\s+may\\b");

    /** What a provision opens with; empty when that is nothing of the kind. */
    static Optional<Modal> opening(String words) {
        var opening = OPENING.matcher(words);
        return opening.find()
                ? Optional.of(new Modal(inside(opening.group("who")), opening.group("verb")))
                : Optional.empty();
    }

    /** Whether words leave it to States or their organs and lay down no duty. */
    static boolean onlyPermits(String words) {
        return LEAVE.matcher(words).find() && !DUTY.matcher(words).find();
    }

    private static String inside(String who) {
        return who.startsWith("State") ? who : Character.toLowerCase(who.charAt(0)) + who.substring(1);
    }
}
