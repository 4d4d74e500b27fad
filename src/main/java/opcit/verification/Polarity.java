package opcit.verification;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Objects to a sentence that denies what its quotes say, or says what they deny. */
final class Polarity implements Objection {

    private static final String DENIALS = "not|no|nor|never|neither|none|nobody|nothing|cannot|\\w+n't";
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:" + DENIALS + "|prohibit\\w*|forbid\\w*|bans?|banned)\\b");
    // Words that carry a denial in themselves.
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(?:" + DENIALS
                    + "|without|prohibit\\w*|forbid\\w*|bans?|banned|outlaw\\w*|bar(?:s|red)|exclu\\w+|prevent\\w*|refus\\w*|den(?:y|ies|ied)"
                    + "|reject\\w*|unlawful\\w*|illegal\\w*|arbitrar\\w*|free(?:dom)?\\s+from|against|condemn\\w*|avoid\\w*|eradicat\\w*"
                    + "|eliminat\\w*|abolish\\w*|except\\w*|unless|only|obstacles?|protect\\w*|safeguard\\w*|limit\\w*|restrict\\w*)\\b");
    private static final Pattern ASSERTS = Pattern.compile(
            "\\b(?:may|might|can|could|must|shall|should|will|would|is|are|be|been"
                    + "|has|have|permits?|permitted|allows?|allowed|authori[sz]\\w*|lets?|enables?|requires?|obliges?|accepts?|justif\\w+)\\b");

    // A text that has none of these denies nothing.
    private static final Pattern DENYING = Pattern.compile("\\b(?:" + DENIALS
            + "|without|except|unless|prohibit\\w*|forbid\\w*|unlawful\\w*|illegal\\w*|illicit\\w*|refrain\\w*|abolish\\w*"
            + "|eliminat\\w*|free\\s+from|absence)\\b");

    // The denied words follow "shall not"; before "shall" they follow "no".
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|nor|cannot|no)\\b((?:\\W+\\w+){1,9})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int STEM = 6;

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        var said = Grounds.lower(sentence);
        var shown = grounds.shown();
        if (DENIES.matcher(said).find() && !DENYING.matcher(shown).find()) {
            return Optional.of("it denies what its quotes do not deny");
        }
        if (ASSERTS.matcher(said).find() && !NEGATIVE.matcher(said).find() && saysDenied(said, shown)) {
            return Optional.of("it says what its quotes deny");
        }
        return Optional.empty();
    }

    /** Whether it speaks of what is denied, and of nothing by that name that is not. */
    private static boolean saysDenied(String said, String shown) {
        var denied = DENIED.matcher(shown)
                .results()
                .map(match -> match.group(1))
                .flatMap(Polarity::stems)
                .collect(Collectors.toSet());
        var affirmed = stems(DENIED.matcher(shown).replaceAll(" ")).collect(Collectors.toSet());
        return stems(said).anyMatch(stem -> denied.contains(stem) && !affirmed.contains(stem));
    }

    private static Stream<String> stems(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(STEM, word.length())));
    }
}
