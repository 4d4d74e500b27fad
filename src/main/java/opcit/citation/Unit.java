package opcit.citation;

import java.util.Arrays;

/** A kind of unit that legal texts are divided into, with its Akoma Ntoso eId prefix. */
public enum Unit {
    PREAMBULAR_PARAGRAPH("rec"),
    PARAGRAPH("para"),
    ARTICLE("art"),
    POINT("point"),
    FOOTNOTE("fn"),
    ANNEX("annex"),
    CHAPTER("chp"),
    PART("part"),
    /** The flush words that close a list of points. */
    WRAP_UP("wrapup"),
    /** The enacting words between preamble and body: "Have agreed as follows:". */
    FORMULA("formula"),
    /** The words above the signatures: "IN FAITH WHEREOF the undersigned …". */
    TESTIMONIUM("testimonium");

    private final String prefix;

    Unit(String prefix) {
        this.prefix = prefix;
    }

    /** The eId prefix: {@code rec}, {@code para}, {@code art} … (Akoma Ntoso Naming Convention 1.0, section 5). */
    public String prefix() {
        return prefix;
    }

    static Unit ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(unit -> unit.prefix.equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is written '" + prefix + "'"));
    }
}
