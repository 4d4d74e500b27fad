package opcit.draft;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;
import opcit.question.Understanding;

/**
 * What a question supposes of the force of the texts, or asks.
 *
 * @param whether it asks whether something is so
 * @param duty it speaks of a duty of States, or of a text's requiring something
 * @param ban it speaks of a text's prohibiting something
 * @param binding it asks whether a text binds
 */
record Premise(boolean whether, boolean duty, boolean ban, boolean binding) {

    private static final Pattern WHETHER = Pattern.compile(
            "(?:^|[.!?;:]\\s+|,\\s+)(?:so\\s+|and\\s+|but\\s+)?(?:is|are|was|were|do|does|did|can|could|may|might|must|shall|should|will|would"
                    + "|has|have|am)\\b(?:n't)?[^?]*\\?*\\s*$|\\bwhether\\b",
            CASE_INSENSITIVE);

    private static final String TEXT =
            "(?:resolutions?|assembly|ga|declaration|udhr|paragraphs?|paras?|op|text|un|united\\s+nations|it|A/RES/\\d+/\\d+)";
    private static final String STATES = "(?:states?|governments?|countr(?:y|ies)|part(?:y|ies)|nations|authorities)";
    private static final String REQUIRES =
            "(?:requir(?:e|es|ed|ing)|oblig(?:e|es|ed|ing|ate|ates|ated)|mandat(?:e|es|ed|ing)|compel(?:s|led)?|demand(?:s|ed)?"
                    + "|command(?:s|ed)?|forc(?:e|es|ed|ing)|order(?:s|ed)|impos(?:e|es|ed|ing)|insist(?:s|ed)?)";

    // text *3word requires | state *3word must | "must states" | obligations of states
    private static final Pattern DUTY = Pattern.compile(
            "\\b" + TEXT + "\\s+(?:\\S+\\s+){0,3}?" + REQUIRES + "\\b"
                    + "|\\b" + STATES
                    + "\\s+(?:\\S+\\s+){0,3}?(?:must|shall|ha(?:ve|s)\\s+to|obliged|obligated|bound|required|compelled|forced)\\b"
                    + "|\\b(?:must|shall)\\s+(?:all\\s+|the\\s+|a\\s+|every\\s+|each\\s+)?" + STATES + "\\b"
                    + "|\\b(?:obligations?|dut(?:y|ies))\\b|\\bobligatory\\b|\\bmandatory\\b|\\bcompulsory\\b",
            CASE_INSENSITIVE);
    private static final Pattern BAN = Pattern.compile(
            "\\b" + TEXT
                    + "\\s+(?:\\S+\\s+){0,2}?(?:prohibit(?:s|ed)?|forbid(?:s|den)?|ban(?:s|ned)?|outlaw(?:s|ed)?)\\b",
            CASE_INSENSITIVE);

    static Premise of(Understanding.Clear question) {
        var asked = question.asked();
        return new Premise(
                WHETHER.matcher(asked).find(),
                DUTY.matcher(asked).find(),
                BAN.matcher(asked).find(),
                question.form() == Understanding.Form.FORCE);
    }
}
