package opcit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.question.Understanding;

/** Tells whether a question looks for what stands elsewhere: in other texts, or in the law and life of one country. */
final class Elsewhere {

    // other = *( Capitalized ) kind         the Refugee Convention, the Modern Slavery Act
    //       / what has no name of its own   an optional protocol, general comment 15
    private static final Pattern OTHER_TEXT = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}’'-]* )+(?:Convention|Protocol|Covenant|Charter|Compact|Directive|Act|Treaty|Statute|Rules)\\b"
                    + "|(?i:\\boptional protocol|\\bgeneral (?:comment|recommendation)|\\badvisory opinion|\\bcompact\\b"
                    + "|\\bdirective\\b|\\bcase law\\b)");

    private static final Set<String> SHORT_FOR_COUNTRIES = Set.of("US", "USA", "UK", "EU", "UAE");

    private static final Pattern COUNTRY = Pattern.compile(Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    SHORT_FOR_COUNTRIES.stream())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    private Elsewhere() {}

    /** Whether it names a text beside those that are known. */
    static boolean namesAnotherText(Understanding.Clear question) {
        var text = question.asked();
        for (var naming : question.named()) {
            text = text.replace(naming.written(), " ");
        }
        return OTHER_TEXT.matcher(text).find();
    }

    static boolean namesACountry(Understanding.Clear question) {
        return COUNTRY.matcher(question.asked()).find();
    }
}
