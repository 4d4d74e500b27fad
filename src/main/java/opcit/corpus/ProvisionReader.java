package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opcit.citation.InstrumentId;
import opcit.citation.Names;

/** Reads what a printed unit holds besides its words: footnote marks, acts, and the instruments that it cites. */
final class ProvisionReader {

    // A mark is a number glued to the word or stop before it: "Rights,2 which", "Rights3 and", "2005,1".
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L},;:.)\"])(?<number>\\d{1,2})(?=[\\s,;:.]|$)");

    private final List<Work> citable;
    private final Names names;
    private final Marks marks;

    /**
     * @param citable the works that the text may cite
     * @param footnotes the text's own footnotes, in order; without any, no number is a mark
     */
    ProvisionReader(List<Work> citable, Names names, List<Provision> footnotes) {
        this.citable = citable;
        this.names = names;
        this.marks = new Marks(footnotes);
    }

    /** Whether a number between these words is read as a mark, if a footnote has that number. */
    static boolean isMark(String before, int number, String after) {
        var matcher = MARK.matcher(before + number + after);
        return matcher.find(before.length()) && matcher.start() == before.length();
    }

    Provision read(Outline.Printed unit) {
        var printed = unit.text();
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
        return new Provision(
                unit.locator(), unit.label(), unit.heading(), words, found, acts(unit, words), citations(words, found));
    }

    private static List<Act> acts(Outline.Printed unit, String words) {
        return switch (unit.locator().steps().getLast().unit()) {
            case PREAMBULAR_PARAGRAPH -> ActReader.OF_PREAMBULAR.read(words);
            case PARAGRAPH -> unit.locator().parent().isEmpty() ? ActReader.OF_OPERATIVE.read(words) : List.of();
            case ARTICLE, POINT, FOOTNOTE, ANNEX, CHAPTER, PART, WRAP_UP, FORMULA, TESTIMONIUM -> List.of();
        };
    }

    private List<Provision.Cited> citations(String text, List<Provision.Mark> found) {
        var citations = new ArrayList<>(cited(text, citable, names));
        for (var mark : found) {
            for (var cited : marks.at(mark.footnote()).citations()) {
                if (citations.stream().noneMatch(known -> known.instrument().equals(cited.instrument()))) {
                    citations.add(new Provision.Cited(cited.instrument(), new Span(mark.at(), mark.at())));
                }
            }
        }
        return citations;
    }

    /** The works that its words name, of those that the text may cite. */
    static List<Provision.Cited> cited(String text, List<Work> citable, Names names) {
        return names.read(text).stream()
                .flatMap(naming -> naming.instrument().filter(id -> isAmong(citable, id)).stream()
                        .map(id -> new Provision.Cited(id, new Span(naming.start(), naming.end()))))
                .toList();
    }

    private static boolean isAmong(List<Work> works, InstrumentId id) {
        return works.stream().anyMatch(work -> work.id().equals(id));
    }
}
