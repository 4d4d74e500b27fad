package opcit.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opcit.corpus.formats.UnreadableText;

/** Reads what a resolution's front and closing matter say of its adoption. */
final class Adoptions {

    // adoption = "Resolution adopted by the General Assembly on" date [ report ]
    //          | "Adopted at the" meeting ", on" date [ ", without a vote" ] … "(" symbol … ")"
    // report   = "[on the report of" … "(" symbol ")" "]"
    // Session, agenda item and date of distribution stand anywhere: on the first page, or where a converter put them.
    private static final String DATE = "\\d{1,2} [A-Z][a-z]+ \\d{4}";
    private static final Pattern ADOPTED =
            Pattern.compile("Resolution adopted by the General Assembly on (?<date>" + DATE + ")");
    private static final Pattern REPORT = Pattern.compile("\\[on the report of .*\\((?<symbol>A/[^)]*)\\)\\]");
    private static final Pattern ADOPTED_AT =
            Pattern.compile("Adopted at the (?<meeting>\\d{1,4}(?:st|nd|rd|th) plenary meeting), on (?<date>" + DATE
                    + ")(?:, without a vote)?(?:.*\\((?<symbol>A/[^,()]*(?:\\([^)]*\\))?).*)?");
    private static final Pattern SESSION = Pattern.compile("[A-Z][a-z]+(?:-[a-z]+)? session");
    private static final Pattern AGENDA_ITEM = Pattern.compile("Agenda item (?<item>\\d+(?: \\([a-z]\\))?)");
    private static final Pattern DISTRIBUTED = Pattern.compile("Distr\\.: [A-Z][a-z]+\\s+(?<date>" + DATE + ")");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Adoptions() {}

    /**
     * @param front the lines before the opening words
     * @param meeting the meeting that the text's end names
     * @param all every line of the file
     */
    static Optional<Instrument.Adoption> read(List<String> front, Optional<String> meeting, List<String> all) {
        return first(ADOPTED, front)
                .map(adopted -> asIssued(adopted, meeting, front, String.join("\n", all)))
                .or(() -> first(ADOPTED_AT, front).map(Adoptions::asCollected));
    }

    private static Instrument.Adoption asIssued(
            MatchResult adopted, Optional<String> meeting, List<String> front, String text) {
        return new Instrument.Adoption(
                day(adopted.group("date")),
                meeting.orElseThrow(
                        () -> new UnreadableText("no line such as '81st plenary meeting' follows its paragraphs;"
                                + " see whether the end of the text is missing")),
                find(SESSION, text).map(MatchResult::group),
                find(AGENDA_ITEM, text).map(match -> match.group("item")),
                find(DISTRIBUTED, text).map(match -> day(match.group("date"))),
                first(REPORT, front).map(match -> match.group("symbol")));
    }

    private static Instrument.Adoption asCollected(MatchResult adopted) {
        return new Instrument.Adoption(
                day(adopted.group("date")),
                adopted.group("meeting"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(adopted.group("symbol")).map(String::strip));
    }

    private static Optional<MatchResult> first(Pattern form, List<String> lines) {
        return lines.stream()
                .map(form::matcher)
                .filter(matcher -> matcher.matches())
                .map(MatchResult.class::cast)
                .findFirst();
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            throw new UnreadableText(
                    "'" + written + "' is not a date such as 19 December 2006; see whether it is misprinted", e);
        }
    }
}
