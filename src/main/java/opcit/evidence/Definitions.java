package opcit.evidence;

import java.util.regex.Pattern;
import opcit.corpus.Provision;

/** Tells whether a provision says what a word means. */
public final class Definitions {

    // the term "x" refers to … | "x" shall mean … | for the purposes of …, a x means …
    private static final Pattern DEFINES = Pattern.compile(
            "\\bthe\\s+(?:term|expression)s?\\s+[\"“]|[\"”]\\s+(?:shall\\s+)?(?:mean|refer|include)s?\\b"
                    + "|^For the purposes? of (?:the present|this) \\w+,.*\\bmeans\\b",
            Pattern.DOTALL);

    private Definitions() {}

    /** Whether it says what some word means. */
    public static boolean isOne(Provision provision) {
        return DEFINES.matcher(provision.text()).find();
    }
}
