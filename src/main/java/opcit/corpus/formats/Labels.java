package opcit.corpus.formats;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Roman;

/** Tells the lines that open a unit by their labels, and which label's turn it is. */
final class Labels {

    // heading = "Article" number | "PART" roman | "CHAPTER" roman | "Annex" [ roman ] | "Preamble" | opening, by itself
    // opening = "The General Assembly," | "The States Parties to the present Covenant,"
    // label   = number "." | "(" letters ")" | "(" number ")" | letter "." | letter ")" | ROMAN "."
    //         | "Article" number "."             as the Treaty Series prints it: "Article 12. 1. Everyone …"
    //         | number "/" number "."            the title of a resolution: "61/165. Protection of migrants"
    //         | "-" | "•"
    // reference = label ( "and" | "or" | "of" … )    "paragraph 1 (a), / (b) or (c) of this article"
    private static final Pattern HEADING = Pattern.compile("(?:Article|ARTICLE) \\d{1,3}(?: ?bis)?\\*?"
            + "|(?:PART|Part|CHAPTER|Chapter) (?:[IVX]+|\\d{1,2})"
            + "|(?:ANNEX|Annex)(?: (?:[IVX]+|\\d{1,2}))?"
            + "|PREAMBLE|Preamble"
            + "|The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council"
            + "|Commission on Human Rights|States Parties to (?:the present|this) [A-Z][a-z]+),");
    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>\\d{1,3}\\.|\\((?:[a-z]{1,5}|\\d{1,2})\\)"
                    + "|[a-z][.)]|[ivx]{2,5}[.)]|[IVX]{1,6}\\.|[A-Z]\\.|(?:Article|ARTICLE) \\d{1,3}\\.|\\d{1,3}/\\d{1,4}\\.|[-–—•*])\\s+(?<rest>\\S.*)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\([a-z]{1,5}\\),? ){1,3}(?:and|or|of|above|below|thereof|to \\().*");
    private static final Set<String> FIRST = Set.of("1.", "(a)", "(1)", "(i)", "a.", "a)", "i.", "i)", "I.", "A.");

    private final Set<String> next = new HashSet<>(FIRST);

    /** Whether the whole line is the heading of an article, a part, an annex or the preamble. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    /** Whether the line is such a heading or opens with a label. */
    static boolean opensUnit(String line) {
        return isHeading(line) || isLabelled(line);
    }

    /** Whether the line's label is a first one or the next after one that stood before. */
    boolean isInTurn(String line) {
        var labelled = LABELLED.matcher(line);
        return labelled.matches()
                && next.contains(labelled.group("label"))
                && !REFERENCE.matcher(line).matches();
    }

    /** Takes note of the labels of a line that begins a paragraph. */
    void begin(String line) {
        if (isHeading(line)) {
            next.clear();
            next.addAll(FIRST);
        }
        for (var labelled = LABELLED.matcher(line); labelled.matches(); labelled.reset(labelled.group("rest"))) {
            var label = labelled.group("label");
            next.remove(label);
            successors(label).forEach(next::add);
        }
    }

    private static Stream<String> successors(String label) {
        var core = Pattern.compile("\\d+|[A-Za-z]+(?=[.)])").matcher(label);
        if (!core.find()) {
            return Stream.of();
        }
        var mark = core.group();
        if (Character.isDigit(mark.charAt(0))) {
            return Stream.of(instead(label, core, Integer.toString(Integer.parseInt(mark) + 1)));
        }
        var letter = mark.length() == 1 ? Character.toString(mark.charAt(0) + 1) : "";
        var roman = Roman.number(mark) == 0
                ? ""
                : Roman.write(Roman.number(mark) + 1).toLowerCase(Locale.ROOT);
        var cased = Character.isUpperCase(mark.charAt(0)) ? roman.toUpperCase(Locale.ROOT) : roman;
        return Stream.of(letter, cased).filter(after -> !after.isEmpty()).map(after -> instead(label, core, after));
    }

    private static String instead(String label, Matcher core, String next) {
        return label.substring(0, core.start()) + next + label.substring(core.end());
    }
}
