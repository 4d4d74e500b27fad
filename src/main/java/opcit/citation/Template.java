package opcit.citation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pattern of a citation, in which facts have their places. */
record Template(String pattern) {

    // pattern  = *( words | fact | optional )
    // optional = "[" *( words | fact ) "]"       left out when one of its facts is not known
    // fact     = "{" name "}"                    without it the whole template does not serve
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)\\}");

    /** The citation; empty when a fact that it needs is not known. */
    Optional<String> fill(Map<String, String> facts) {
        var chosen = OPTIONAL.matcher(pattern)
                .replaceAll(optional -> isKnown(optional.group(1), facts) ? quoted(optional.group(1)) : "");
        return isKnown(chosen, facts)
                ? Optional.of(FACT.matcher(chosen).replaceAll(fact -> quoted(facts.getOrDefault(fact.group(1), ""))))
                : Optional.empty();
    }

    private static boolean isKnown(String pattern, Map<String, String> facts) {
        return FACT.matcher(pattern).results().allMatch(fact -> facts.containsKey(fact.group(1)));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
