package opcit.citation;

import java.util.Arrays;

/** A kind of unit that legal texts are divided into, with its Akoma Ntoso eId prefix. */
public enum Unit {
    PREAMBULAR_PARAGRAPH("rec"),
    PARAGRAPH("para"),
    ARTICLE("art"),
    POINT("point"),
    FOOTNOTE("fn"),
    CHAPTER("chp"),
    PART("part");

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
