package opcit.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language that a question is asked in, told by its script and its smallest words. Of those that Opcit does not tell
 * apart, and in doubt, it is English.
 */
public enum Language {
    ENGLISH("English", "", """
            a about an and any are at be by can do does for from has have how if in is it me must my not of on or should
            that the their they this to was what when where which who why will with you your
            """),
    FRENCH("French", "", """
            au aux avec ce ces comment dans de des dit doit droit droits du elle en est et être il ils je la le les leur
            mes mon nous ou où par pas peut peuvent pour pourquoi quand que quel quelle quelles quels qui quoi sa se
            sans ses sont sur un une vous y
            """),
    SPANISH("Spanish", "", """
            al cómo con cual cuál cuáles cuando cuándo de debe deben del dice donde dónde el ella en entre es esta este
            hay la las lo los más me mi mis no nos para pero por porque pueden puede que qué quien quién quiénes se según
            ser sin sobre son su sus un una y
            """),
    ARABIC("Arabic", "\\p{IsArabic}", ""),
    CHINESE("Chinese", "\\p{IsHan}", ""),
    RUSSIAN("Russian", "\\p{IsCyrillic}", "");

    // A word or two may be a name; a third of the letters is the question.
    private static final double ENOUGH_OF_A_SCRIPT = 0.3;
    // Of a language, beyond those that are English too.
    private static final int FEWEST_WORDS = 2;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final String english;
    private final Pattern script;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> words;

    Language(String english, String script, String words) {
        this.english = english;
        this.script = Pattern.compile(script.isEmpty() ? "(?!)" : script);
        this.words = Set.of(words.strip().split("\\s+"));
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** The language of a question. */
    public static Language of(String text) {
        var letters = Math.max(1, LETTER.matcher(text).results().count());
        return Arrays.stream(values())
                .filter(language -> language.script.matcher(text).results().count() >= ENOUGH_OF_A_SCRIPT * letters)
                .findFirst()
                .orElseGet(() -> ofWords(text));
    }

    private static Language ofWords(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var most = Arrays.stream(values())
                // Of several the first, so English in doubt.
                .max(Comparator.comparingLong(language -> language.count(words)))
                .orElseThrow();
        return most.count(words) < FEWEST_WORDS + ENGLISH.count(words) ? ENGLISH : most;
    }

    private long count(String[] words) {
        return Arrays.stream(words).filter(this.words::contains).distinct().count();
    }
}
