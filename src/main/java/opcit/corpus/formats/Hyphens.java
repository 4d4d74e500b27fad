package opcit.corpus.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Joins a line to the one that it goes on, telling the hyphen of "co-/operation" from that of "interna-/tional".
 *
 * <p>The text itself is asked first: how it spells the word where it has room to. Only a word that stands nowhere else
 * is judged by the habits of English.
 */
final class Hyphens {

    // broken    = letter "-" end, with a small letter opening the next line
    // suspended = "pre-" end, with "and post-natal" opening the next line
    private static final Pattern BROKEN = Pattern.compile("(?<before>[\\p{L}\\d][\\p{L}\\d'’-]*)[-\u2010\u00AD]$");
    private static final Pattern OPENING = Pattern.compile("^\\p{Ll}+");
    private static final Set<String> SUSPENDED_BEFORE = Set.of("and", "or", "nor", "to");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-'’\u2010\u2011][\\p{L}\\d]+)*");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    // Spelling that neither the text nor the rules below tell (United Nations Editorial Manual, "Spelling").
    private static final Set<String> HYPHENATED = Set.of(("decision-making full-time ill-treatment inter-agency"
                    + " inter-country inter-ethnic inter-ministerial inter-parliamentary inter-sessional part-time"
                    + " pre-school record-keeping slave-trade sub-item")
            .split(" "));
    // How much of the second half must be the same for another form of the word: "co-op|eration", "co-op|erative".
    private static final int STEM = 3;
    // Before these the hyphen stays, as in "self-employed" and "thirty-fifth" …
    private static final Set<String> KEEPING_BEFORE = Set.of(("non self vice well cross socio neo anti half above"
                    + " twenty thirty forty fifty sixty seventy eighty ninety")
            .split(" "));
    // … and before these second halves: "follow-up", "two-thirds".
    private static final Set<String> KEEPING_AFTER = Set.of(("up out being level ended based oriented related term wide"
                    + " sensitive free owned led made natal rearing feeding laundering specific thirds year")
            .split(" "));
    // Words that English writes in one though both halves are words.
    private static final Set<String> CLOSED_BEFORE = Set.of(("inter with there here where every any some how out in"
                    + " under over up through after for fore further more mean never none other like when who what him"
                    + " her them it be to super trans forth")
            .split(" "));
    private static final Set<String> CLOSED_AFTER =
            Set.of("less self selves with fore ward wards wise ever quarters ship hood able".split(" "));
    private static final int SHORT = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final NavigableSet<String> sorted = new TreeSet<>();

    /** @param lines the lines of the whole text, whose spelling is asked */
    Hyphens(List<String> lines) {
        var broken = "";
        for (var line : lines) {
            var whole = line;
            if (!broken.isEmpty()) {
                whole = OPENING.matcher(whole).replaceFirst("");
            }
            var match = BROKEN.matcher(line);
            broken = match.find() ? match.group("before") : "";
            whole = broken.isEmpty() ? whole : whole.substring(0, Math.max(0, whole.length() - broken.length() - 1));
            for (var word : WORD.matcher(whole).results().toList()) {
                learn(word.group().toLowerCase(Locale.ROOT));
            }
        }
        sorted.addAll(words.keySet());
    }

    private void learn(String word) {
        var plain = HYPHEN.matcher(word).replaceAll("-");
        words.merge(plain, 1, Integer::sum);
        if (plain.contains("-")) {
            for (var part : plain.split("-")) {
                words.merge(part, 1, Integer::sum);
            }
        }
    }

    /** Whether the line ends within a word. */
    static boolean isBroken(String line) {
        return BROKEN.matcher(line).find();
    }

    /** Appends a line to the words that it goes on. */
    void append(StringBuilder before, String line) {
        var broken = BROKEN.matcher(before);
        if (!broken.find()) {
            before.append(before.isEmpty() ? "" : " ").append(line);
            return;
        }
        var opening = OPENING.matcher(line);
        var after = opening.find() ? opening.group() : "";
        if (SUSPENDED_BEFORE.contains(after)) {
            before.append(' ');
        } else if (!after.isEmpty() && !isHyphenated(broken.group("before").toLowerCase(Locale.ROOT), after)) {
            before.setLength(before.length() - 1);
        }
        before.append(line);
    }

    private boolean isHyphenated(String before, String after) {
        var hyphenated = before + "-" + after;
        var closed = before + after;
        if (words.containsKey(hyphenated) || words.containsKey(closed)) {
            return words.getOrDefault(hyphenated, 0) > words.getOrDefault(closed, 0);
        }
        var stem = after.substring(0, Math.min(STEM, after.length()));
        if (begins(before + "-" + stem) || begins(before + stem)) {
            return begins(before + "-" + stem);
        }
        if (before.contains("-")) {
            return isHyphenated(before.substring(before.lastIndexOf('-') + 1), after);
        }
        return HYPHENATED.contains(hyphenated)
                || KEEPING_BEFORE.contains(before)
                || KEEPING_AFTER.contains(after)
                || (before.equals("re") && after.startsWith("e"))
                || (before.equals("co") && after.matches("(?:op|or|ex|au|ed|sp).*"))
                // "drinking-water", but not "accordingly"
                || (before.endsWith("ing") && after.length() > SHORT)
                || (!CLOSED_BEFORE.contains(before) && !CLOSED_AFTER.contains(after) && isCompound(before, after));
    }

    /** Whether both halves are words, or the first is the first half of another compound: "food-importing". */
    private boolean isCompound(String before, String after) {
        return (words.containsKey(before) && words.containsKey(after))
                || (before.length() > SHORT && begins(before + "-"));
    }

    private boolean begins(String start) {
        var next = sorted.ceiling(start);
        return next != null && next.startsWith(start);
    }
}
