package opcit.evidence;

import java.util.List;
import java.util.regex.Pattern;
import opcit.citation.Mentions;
import opcit.corpus.Provision;

/** Tells whether a provision states a number or a date. */
final class Quantities {

    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|fifty"
                    + "|sixty|seventy|eighty|ninety|hundred|half|third|fourth|fifth|sixth|annual(?:ly)?|years?|months?"
                    + "|days?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Quantities() {}

    static boolean statesOne(Provision provision) {
        var text = new StringBuilder(provision.text());
        // "Within the time that paragraph 2 sets" states no number.
        Mentions.read(provision.text(), List.of())
                .forEach(mention ->
                        text.replace(mention.start(), mention.end(), " ".repeat(mention.end() - mention.start())));
        return NUMBER.matcher(text).find();
    }
}
