package opcit.citation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that instruments go by, and the reading of them in running text. */
public final class Names {

    // symbol    = [ "A/RES/" | "resolution" | "res." ] session "/" number   A/RES/61/165, resolution 61/165
    //           | [ "resolution" | "res." ] number [ letter ] "(" session ")"   217 A (III), 2200A (XXI)
    // Without the word, the number has three figures at least, and a letter or a session in capitals behind it: the
    // points of "article 9 (i)" and "article 100 (v)" are no sessions.
    private static final Pattern RESOLUTION = Pattern.compile(
            "\\b(?:A/RES/|(?:resolution|res\\.?)\\s+(?:A/RES/)?)(\\d{1,2}/\\d{1,4})\\b"
                    + "|\\b(?:(?:resolution|res\\.?)\\s+|(?=\\d{3,4}\\s?(?:[A-Z]\\s?\\(|\\((?-i:[IVXL]))))"
                    + "(\\d{1,4})\\s?([A-Z]?)\\s?\\(([IVXL]+)\\)",
            CASE_INSENSITIVE);

    private static final Comparator<Naming> FIRST_THEN_LONGEST =
            Comparator.comparingInt(Naming::start).thenComparingInt(naming -> -naming.end());

    private final Map<InstrumentId, List<String>> names;
    private final Map<String, InstrumentId> known = new HashMap<>();
    private final Pattern spelledOut;
    private final Pattern acronyms;
    private final Protocols protocols;
    private final SharedNouns sharedNouns;
    private final Map<String, InstrumentId> knownBodies = new HashMap<>();
    private final Pattern bodies;

    /** @param names every name that an instrument goes by, its title and symbol included, last the one it is cited by */
    public Names(Map<InstrumentId, List<String>> names) {
        this(names, Map.of());
    }

    /**
     * @param names every name that an instrument goes by, its title and symbol included, last the one it is cited by
     * @param bodies what the bodies are called that an instrument sets up
     */
    public Names(Map<InstrumentId, List<String>> names, Map<InstrumentId, List<String>> bodies) {
        this.names = Map.copyOf(names);
        names.forEach((id, written) -> written.forEach(name -> known.put(key(name), id)));
        bodies.forEach((id, written) -> written.forEach(name -> knownBodies.put(key(name), id)));
        this.bodies = anyOf(bodies.values().stream().flatMap(List::stream), CASE_INSENSITIVE);
        var all = names.values().stream().flatMap(List::stream).toList();
        this.spelledOut = anyOf(all.stream().filter(name -> !isShortAcronym(name)), CASE_INSENSITIVE);
        this.acronyms = anyOf(all.stream().filter(Names::isShortAcronym), 0);
        this.protocols = new Protocols(all);
        this.sharedNouns = new SharedNouns(all, name -> Optional.ofNullable(known.get(key(name))));
    }

    // "CAT" is the Convention, "cat" is not; "icrmw" can be nothing else.
    private static boolean isShortAcronym(String name) {
        return name.matches("[A-Z]{2,3}");
    }

    private static Pattern anyOf(Stream<String> names, int flags) {
        var alternatives = names.sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        // Of no names there is none, not even an empty one; and "OP-CRC" is another treaty than the CRC.
        return Pattern.compile(
                alternatives.isEmpty() ? "(?!)" : "(?<![\\w/]|\\w[-‑])(?:" + alternatives + ")(?![\\w/]|[-‑]\\w)",
                flags);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The instruments named in the text, in the order in which they stand; of overlapping names the longest. */
    public List<Naming> read(String text) {
        var found = Stream.of(
                        spelledOut.matcher(text).results().map(this::known),
                        acronyms.matcher(text).results().map(this::known),
                        protocols.shortNames(text),
                        sharedNouns.read(text),
                        RESOLUTION.matcher(text).results().map(this::numbered))
                .flatMap(namings -> namings)
                .sorted(FIRST_THEN_LONGEST)
                .toList();
        var namings = new ArrayList<Naming>();
        for (var naming : found) {
            if (namings.isEmpty() || naming.start() >= namings.getLast().end()) {
                namings.add(naming);
            }
        }
        return protocols.withTheirTreaties(text, namings);
    }

    /** The instruments whose bodies are named in the text, the ICCPR by "Human Rights Committee"; as often as they are. */
    public List<InstrumentId> ofBodies(String text) {
        return bodies.matcher(text)
                .results()
                .flatMap(match -> Stream.ofNullable(knownBodies.get(key(match.group()))))
                .toList();
    }

    /** The name that an instrument is cited by; empty when it is not known. */
    public Optional<String> citedAs(InstrumentId instrument) {
        return names.getOrDefault(instrument, List.of()).stream().reduce((earlier, later) -> later);
    }

    /** The instruments that go by a name with such a word in it, as both Covenants do by "covenant"; in the order of their ids. */
    public List<InstrumentId> with(String word) {
        var asWord = Pattern.compile("\\b" + Pattern.quote(word) + "\\b", CASE_INSENSITIVE);
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(asWord.asPredicate()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(InstrumentId::value))
                .toList();
    }

    private Naming known(MatchResult match) {
        return new Naming(
                match.start(), match.end(), match.group(), Optional.ofNullable(known.get(key(match.group()))));
    }

    private Naming numbered(MatchResult match) {
        var number = match.group(1) != null
                ? "resolution " + match.group(1)
                : "resolution " + match.group(2) + (match.group(3).isEmpty() ? "" : " " + match.group(3)) + " ("
                        + match.group(4) + ")";
        return new Naming(match.start(), match.end(), match.group(), Optional.ofNullable(known.get(key(number))));
    }
}
