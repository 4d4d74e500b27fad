package opcit.evidence;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of fact a question's wording asks for; a question may ask for several, or for none of these. */
enum Asking {
    AMOUNT("\\bhow (?:many|much)\\b|\\bnumber of|\\bper ?cent|\\bshare of|\\bmaximum|\\bminimum|\\blimit"),
    DURATION(
            "\\bhow (?:long|often|soon|far|old|quickly|fast)\\b|\\bage\\b|\\bdeadline|\\b(?:day|hour|month|year)s?\\b"),
    DATE("^when\\b|\\bwhen (?:did|was|is|will|does)\\b|\\bdate\\b|\\b(?:what|which) year"),
    WHO("\\bwho(?:m|se)?\\b|\\bwhich (?:body|court|authority|organ|office)"),
    WHERE("\\bwhere\\b|\\baddress\\b|\\bplace\\b"),
    WHY("\\bwhy\\b|\\breasons?\\b|\\bmotives?\\b"),
    STATES("\\bwhich (?:countr|state|nation|government|delegation)"),
    VOTE(
            "\\bvot(?:e|ed|es|ing)\\b|\\bsponsor|\\babstain|\\bagainst\\b|\\bratif|\\bsigned\\b|\\bsignator|\\bparties\\b|\\breservation"),
    PROCEDURE(
            "\\bforms?\\b|\\bappl(?:y|ication)\\b|\\bprocedure\\b|\\bfees?\\b|\\bcosts?\\b|\\bprice\\b|\\bpa(?:y|id)\\b|\\bsalar"
                    + "|\\bfine[sd]?\\b|\\bpenalt|\\bpunish|\\bsentence|\\bsanction"),
    MEANING("\\bmean(?:s|ing)?\\b|\\bdefin|\\bwhat(?:'s| is| are)\\b|\\bcounts? as\\b|\\bconsidered\\b"),
    WHETHER("^(?:can|may|must|do|does|is|are|should|could|will|has|have|am)\\b"),
    OF_A_TEXT("\\b(?:articles?|conventions?|protocols?|covenants?|treat(?:y|ies)|resolutions?|declarations?)\\b"),
    OF_A_YEAR("\\b(?:19|20)\\d\\d\\b"),
    OF_A_NUMBER("\\d");

    private final Pattern wording;

    Asking(String wording) {
        this.wording = Pattern.compile(wording);
    }

    static Set<Asking> in(String question) {
        var lower = question.toLowerCase(Locale.ROOT);
        var asked = EnumSet.noneOf(Asking.class);
        for (var asking : values()) {
            if (asking.wording.matcher(lower).find()) {
                asked.add(asking);
            }
        }
        return asked;
    }
}
