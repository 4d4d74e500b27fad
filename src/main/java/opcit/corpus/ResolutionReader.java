package opcit.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Names;
import opcit.citation.Unit;

/** Reads a General Assembly resolution as its official file prints it, furniture and all. */
final class ResolutionReader {

    // file       = *furniture adopted [ report ] number title opening 1*preambular 1*operative meeting date
    //              *footnote *furniture
    // adopted    = "Resolution adopted by the General Assembly on" date
    // report     = "[on the report of" … "(" symbol ")" "]"
    // title      = session "/" number "." text
    // opening    = "The General Assembly,"
    // preambular = a line without a number
    // operative  = number "." text
    // meeting    = ordinal "plenary meeting"
    // footnote   = number text
    // furniture  = job numbers, running heads, page numbers, rules; session, agenda item and date of distribution
    private static final Pattern ADOPTED =
            Pattern.compile("Resolution adopted by the General Assembly on (?<date>\\d{1,2} [A-Z][a-z]+ \\d{4})");
    private static final Pattern REPORT = Pattern.compile("\\[on the report of .*\\((?<symbol>A/[^)]*)\\)\\]");
    private static final Pattern TITLE = Pattern.compile("(?<number>\\d{1,2}/\\d{1,4})\\.\\s+(?<title>\\S.*)");
    private static final Pattern OPENING = Pattern.compile("The General Assembly,");
    private static final Pattern OPERATIVE = Pattern.compile("(?<number>\\d{1,3})\\.\\s+(?<text>\\S.*)");
    private static final Pattern MEETING = Pattern.compile("\\d{1,3}(?:st|nd|rd|th) plenary meeting");
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<number>\\d{1,3})\\s+(?<text>\\S.*)");
    private static final Pattern SESSION = Pattern.compile("[A-Z][a-z]+(?:-[a-z]+)? session");
    private static final Pattern AGENDA_ITEM = Pattern.compile("Agenda item (?<item>\\d+(?: \\([a-z]\\))?)");
    private static final Pattern DISTRIBUTED = Pattern.compile("Distr\\.: [A-Z][a-z]+\\s+(?<date>" + DATE + ")");

    // A mark is a number glued to the word or stop before it: "Rights,2 which", "Rights3 and", "2005,1".
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L},;:.)\"])(?<number>\\d{1,2})(?=[\\s,;:.]|$)");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Names names;

    ResolutionReader(Names names) {
        this.names = names;
    }

    /** @throws UnreadableText when a part is missing or out of order, naming what was looked for and what stood there */
    Instrument read(Work work, String text, String fingerprint) {
        var lines = new Lines(text);
        var adopted = lines.skipTo(ADOPTED, "'Resolution adopted by the General Assembly on …'");
        var report = lines.takeIf(REPORT).map(match -> match.group("symbol"));
        lines.skipTo(TITLE, "the resolution's number and title");
        var opening = lines.skipTo(OPENING, "'The General Assembly,'").group();

        var preambular = lines.takeUntil(OPERATIVE);
        var operative = numbered(lines, OPERATIVE, "operative paragraph");
        var meeting = lines.skipTo(MEETING, "the plenary meeting").group();
        lines.skipTo(DATE, "the date of the meeting");
        var notes = numbered(lines, FOOTNOTE, "footnote");

        var footnotes = new ArrayList<Provision>();
        for (var i = 0; i < notes.size(); i++) {
            footnotes.add(new Provision(
                    Locator.of(Unit.FOOTNOTE, i + 1),
                    Integer.toString(i + 1),
                    notes.get(i),
                    List.of(),
                    List.of(),
                    cited(work.id(), notes.get(i))));
        }
        var marks = new Marks(footnotes);
        var provisions = new ArrayList<Provision>();
        for (var i = 0; i < preambular.size(); i++) {
            provisions.add(provision(work, Locator.of(Unit.PREAMBULAR_PARAGRAPH, i + 1), "", preambular.get(i), marks));
        }
        for (var i = 0; i < operative.size(); i++) {
            provisions.add(provision(work, Locator.of(Unit.PARAGRAPH, i + 1), (i + 1) + ".", operative.get(i), marks));
        }
        var adoption = new Instrument.Adoption(
                day(adopted.group("date")),
                meeting,
                first(SESSION, text).map(MatchResult::group),
                first(AGENDA_ITEM, text).map(match -> match.group("item")),
                first(DISTRIBUTED, text).map(match -> day(match.group("date"))),
                report);
        return new Instrument(work, adoption, opening, provisions, footnotes, fingerprint);
    }

    private static List<String> numbered(Lines lines, Pattern form, String what) {
        var texts = new ArrayList<String>();
        for (var line = lines.takeIf(form); line.isPresent(); line = lines.takeIf(form)) {
            var number = line.get().group("number");
            if (!number.equals(Integer.toString(texts.size() + 1))) {
                throw new UnreadableText("expected %s %d, found %s: '%s'"
                        .formatted(what, texts.size() + 1, number, line.get().group()));
            }
            texts.add(line.get().group("text"));
        }
        return texts;
    }

    private Provision provision(Work work, Locator locator, String label, String printed, Marks marks) {
        var text = new StringBuilder();
        var found = new ArrayList<Provision.Mark>();
        var from = 0;
        for (var mark : MARK.matcher(printed).results().toList()) {
            var footnote = marks.next(Integer.parseInt(mark.group("number")));
            if (footnote.isPresent()) {
                text.append(printed, from, mark.start());
                found.add(new Provision.Mark(text.length(), footnote.get().locator()));
                from = mark.end();
            }
        }
        text.append(printed, from, printed.length());
        var words = text.toString().strip();
        var reader = locator.unit() == Unit.PARAGRAPH ? ActReader.OF_OPERATIVE : ActReader.OF_PREAMBULAR;
        return new Provision(
                locator, label, words, found, reader.read(words), citations(work.id(), words, found, marks));
    }

    private List<Provision.Cited> citations(InstrumentId self, String text, List<Provision.Mark> found, Marks marks) {
        var citations = new ArrayList<>(cited(self, text));
        for (var mark : found) {
            for (var cited : marks.at(mark.footnote()).citations()) {
                if (citations.stream().noneMatch(known -> known.instrument().equals(cited.instrument()))) {
                    citations.add(new Provision.Cited(cited.instrument(), new Span(mark.at(), mark.at())));
                }
            }
        }
        return citations;
    }

    private List<Provision.Cited> cited(InstrumentId self, String text) {
        return names.read(text).stream()
                .filter(naming ->
                        naming.instrument().filter(id -> !id.equals(self)).isPresent())
                .map(naming ->
                        new Provision.Cited(naming.instrument().orElseThrow(), new Span(naming.start(), naming.end())))
                .toList();
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException e) {
            throw new UnreadableText("'" + written + "' is not a date such as 19 December 2006");
        }
    }
}
