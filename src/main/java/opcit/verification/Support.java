package opcit.verification;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Objects to a sentence of which hardly a word is in its quotes, and to a name that is not. */
final class Support implements Objection {

    // A sentence in other words than its quotes shares some with them; one about something else shares none.
    private static final double LEAST = 0.2;
    private static final int STEM = 5;

    // Words by which one speaks of any text.
    private static final Set<String> NEUTRAL = Set.of("""
            about above according addresses adopted adopts also among answer answers another article articles assembly because
            before being below between both concerning concerns contains convention covenant covers deals declaration declares
            defines does each effect exactly expressly following follows force from general have having here into itself lays
            matter means mentions more moreover namely nothing only other others paragraph paragraphs part party point points
            preamble preambular present proclaims protocol provides provision provisions question quoted reads recalls refers
            regarding report resolution same says sets silent simply speaks states such text texts that their them then there
            these they this those thus treaty under united nations until upon used very what when where whether which while with
            within without word wording words would
            """.strip().split("\\s+"));
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:)–-] )\\p{Lu}[\\p{L}’'-]{2,}");

    @Override
    public Optional<String> to(String sentence, Grounds grounds) {
        var known = stems(grounds.governed() + " " + grounds.titles());
        var named = stems(grounds.provisions() + " " + grounds.titles());
        var strange = NAME.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .filter(name -> words(name).anyMatch(word -> !NEUTRAL.contains(word) && !named.contains(stem(word))))
                .findFirst();
        if (strange.isPresent()) {
            return strange.map("its quotes do not name %s"::formatted);
        }
        var said = words(sentence).filter(word -> !NEUTRAL.contains(word)).toList();
        var supported = said.stream().filter(word -> known.contains(stem(word))).count();
        return said.size() > 1 && supported < LEAST * said.size()
                ? Optional.of("hardly a word of it is in its quotes")
                : Optional.empty();
    }

    private static Set<String> stems(String text) {
        return words(text).map(Support::stem).collect(toSet());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
