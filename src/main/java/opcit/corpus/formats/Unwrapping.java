package opcit.corpus.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Undoes what printing did to a text: lines broken at the measure, words broken by hyphens, pages, feet and heads. */
final class Unwrapping {

    // A line begins a paragraph
    //   surely     when it is a heading such as "Article 5", or follows one;
    //              when space sets it off from the line before;
    //              when its first word had room on the line before, so that the break was meant;
    //   by grammar when the line before is full and ends as a paragraph may, and this one opens with a label, with the
    //              verb of a recital or further in than the others.
    // It goes on the line before
    //   surely     when that one ends within a word, or when it opens in small letters and that one ends no clause.
    // Where space and measure say nothing - a page begins, a line is full - the grammar decides; "2." after "article"
    // is no label, since no paragraph ends in "article".
    private static final Pattern ENDS_SENTENCE =
            Pattern.compile(".*(?:[.;:?!][\"'”’)\\]]{0,2}\\d{0,2}|\\]|[;,] (?:and|or))");
    private static final Pattern ENDS_CLAUSE = Pattern.compile(".*,\\d{0,2}");
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*\\b(?:Nos?|paras?|arts?|vol|pp?|chap|sect|Add|Corr|Rev|Mr|Ms|Dr|cf|i\\.e|e\\.g)\\.");
    private static final Pattern OPENS_RECITAL = Pattern.compile(
            "(?:Whereas|Now, therefore|Have agreed|Agree upon|(?:Fully )?(?:Aware|Conscious|Mindful|Desirous|Cognizant))\\b.*"
                    + "|(?:[A-Z][a-z]+ly )?(?:[A-Z][a-z]{2,}|[a-z]+)ing\\b.*"
                    + "|(?:[A-Z][a-z]+ly |Also )?[A-Za-z]+ed,? [a-z].*");

    private static final Pattern REFERS = Pattern.compile(
            ".*(?:\\b(?i:articles?|paragraphs?|parts?|sections?|chapters?|annex(?:es)?|rules?|numbers?|and|or|to|of|than|by)|[\\d)])");
    private static final Pattern OPENS_TESTIMONIUM =
            Pattern.compile("(?i:in (?:witness|faith) (?:whereof|thereof)\\b.*)");

    private final Setting setting;
    private final Hyphens hyphens;
    private final Labels labels = new Labels();
    private final List<StringBuilder> paragraphs = new ArrayList<>();

    private Unwrapping(Setting setting, Hyphens hyphens) {
        this.setting = setting;
        this.hyphens = hyphens;
    }

    /** The paragraphs of printed pages, and after them the footnotes. */
    static List<String> unwrap(List<List<PrintedLine>> pages) {
        var text = Furniture.strip(pages);
        var hyphens = new Hyphens(
                text.stream().flatMap(List::stream).map(PrintedLine::text).toList());
        var parted = FootOfPage.part(text, hyphens);
        var body = new Unwrapping(Setting.of(parted.pages()), hyphens).joined();
        return Stream.concat(body.stream(), parted.notes().stream()).toList();
    }

    private List<String> joined() {
        var lines = setting.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(lines.get(i - 1), lines.get(i))) {
                labels.begin(lines.get(i).text());
                paragraphs.add(new StringBuilder());
            }
            hyphens.append(paragraphs.getLast(), lines.get(i).text());
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    private boolean begins(Setting.Line before, Setting.Line line) {
        var text = line.text();
        if (Labels.isHeading(paragraphs.getLast().toString()) || Labels.isHeading(text)) {
            return true;
        }
        var ended = endsSentence(before.text());
        var paused = ended || ENDS_CLAUSE.matcher(before.text()).matches();
        if (Hyphens.isBroken(before.text()) || (Character.isLowerCase(text.charAt(0)) && !paused)) {
            return false;
        }
        if (setting.isSetOff(line)) {
            return true;
        }
        if (setting.isCentred(before) && setting.isCentred(line)) {
            return Labels.isLabelled(text);
        }
        return setting.hadRoom(before, line) || opens(before, line, ended, paused);
    }

    /** Whether the line, after a full one, opens as a paragraph does. */
    private boolean opens(Setting.Line before, Setting.Line line, boolean ended, boolean paused) {
        var text = line.text();
        if (Labels.isLabelled(text)) {
            var may = paused
                    || isHeading(paragraphs.getLast().toString())
                    || !REFERS.matcher(before.text()).matches();
            return ended || (may && labels.isInTurn(text));
        }
        var indented = line.indent() - before.indent() > line.printed().size() && !Labels.isLabelled(before.text());
        if (ended && OPENS_TESTIMONIUM.matcher(text).matches()) {
            return true;
        }
        var recital = !ended && OPENS_RECITAL.matcher(text).matches();
        return paused && (indented || recital) && !Character.isLowerCase(text.charAt(0));
    }

    /** Whether the paragraph stands right under "Article 5" or "PART I" and is no sentence so far. */
    private boolean isHeading(String paragraph) {
        var above = paragraphs.size() < 2
                ? ""
                : paragraphs.get(paragraphs.size() - 2).toString();
        return Labels.isHeading(above) && !endsSentence(paragraph);
    }

    private static boolean endsSentence(String line) {
        return ENDS_SENTENCE.matcher(line).matches()
                && !ABBREVIATION.matcher(line).matches();
    }
}
