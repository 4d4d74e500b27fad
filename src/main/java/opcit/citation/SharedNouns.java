package opcit.citation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells instruments that are named together by one noun: "the Trafficking and the Smuggling Protocol". */
final class SharedNouns {

    // stem ( "and" | "or" | "&" | "/" | "vs" | "versus" ) [ "the" ] stem noun [ "s" ]
    private static final Set<String> NOUNS = Set.of("protocol", "covenant", "convention");

    private final Function<String, Optional<InstrumentId>> known;
    private final List<Pattern> pairs;

    /**
     * @param names all names of all known instruments
     * @param known the instrument of a name
     */
    SharedNouns(List<String> names, Function<String, Optional<InstrumentId>> known) {
        this.known = known;
        this.pairs = NOUNS.stream()
                .sorted()
                .flatMap(noun -> pair(noun, names).stream())
                .toList();
    }

    private static Optional<Pattern> pair(String noun, List<String> names) {
        var stems = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .map(name -> name.substring(0, name.length() - noun.length() - 1))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "\\b(?<one>%1$s)\\s*(?:\\band\\b|\\bor\\b|&|/|\\bvs\\b\\.?|\\bversus\\b)\\s*(?:\\bthe\\s+)?(?<other>%1$s)\\s+(?<noun>%2$s)s?\\b"
                                .formatted(stems, noun),
                        CASE_INSENSITIVE));
    }

    /** The names in the text that share a noun, two by two. */
    Stream<Naming> read(String text) {
        return pairs.stream().flatMap(pair -> pair.matcher(text).results().flatMap(this::both));
    }

    private Stream<Naming> both(MatchResult match) {
        return Stream.of(
                naming(match.start("one"), match.end("one"), match.group("one"), match),
                naming(match.start("other"), match.end(), match.group("other"), match));
    }

    private Naming naming(int start, int end, String stem, MatchResult match) {
        var written = match.group().substring(start - match.start(), end - match.start());
        return new Naming(start, end, written, known.apply(stem + " " + match.group("noun")));
    }
}
