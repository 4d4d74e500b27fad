package opcit.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two texts have passages that say almost the same, as the Covenants have with the Declaration. */
final class Likeness {

    // Of the words of the shorter; the longer may say more, but not something else.
    private static final double SHARED = 0.7;
    private static final double SHARED_OF_THE_LONGER = 0.2;
    private static final int FEWEST_WORDS = 5;
    // Shorter words are mostly those of any sentence.
    private static final int SHORTEST = 4;

    // In all treaties alike, of another body in each: what one committee may do says nothing of the other.
    private static final Pattern OF_ORGANS = Pattern.compile(
            "\\b(?:Committee|Secretary-General|Chair(?:man|person)?|accession|ratification|reservations?|amendments?|deposit(?:ed|ary)?)\\b");

    private Likeness() {}

    /** Whether the one says almost what the other does, or that and more. */
    static boolean areAlike(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shared = first.stream().filter(second::contains).count();
        return !OF_ORGANS.matcher(one).find()
                && !OF_ORGANS.matcher(other).find()
                && Math.min(first.size(), second.size()) >= FEWEST_WORDS
                && shared >= SHARED * Math.min(first.size(), second.size())
                && shared >= SHARED_OF_THE_LONGER * Math.max(first.size(), second.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
