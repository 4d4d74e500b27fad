package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opcit.citation.Locator;
import opcit.citation.Roman;
import opcit.citation.Unit;
import opcit.corpus.formats.UnreadableText;
import org.jspecify.annotations.Nullable;

/** Reads what is divided into articles: treaties, protocols and the Universal Declaration. */
final class TreatyReader implements TextReader {

    // treaty      = *front [ "Preamble" ] [ opening ] *recital [ enacting ] 1*( division | article ) [ testimonium ]
    //               [ annexes ] [ footnotes ]
    // opening     = "The States Parties to" … ","
    // enacting    = ( "Have agreed" | "Agree upon" ) … ":" | "Now, therefore," *text
    // division    = "PART" roman [ heading ] | roman "." heading, with an article next
    // article     = "Article" number [ heading ] *( text | paragraph | point )
    //               the first of these may stand beside the number: "Article 12. 1. Everyone …"
    // heading     = a line that does not end as a sentence does
    // testimonium = "In witness whereof" … | "In faith whereof" …; signatures follow, and are left out
    // front       = a line before the preamble: the title, a note
    // How paragraphs, points and closing words stand under each other is Outline's part.
    private static final Pattern PREAMBLE = Pattern.compile("(?i:preamble)");
    private static final Pattern OPENING = Pattern.compile("The States Parties to .*,");
    private static final Pattern ENACTING = Pattern.compile("(?:Have agreed|Agree upon) .*:|Now, therefore,.*");
    private static final Pattern PART =
            Pattern.compile("(?:PART|Part) (?<number>[IVX]+)\\.?(?:\\s+(?<heading>\\S.*))?");
    private static final Pattern CHAPTER = Pattern.compile("(?<number>[IVX]+)\\. (?<heading>\\S.*)");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:Article|ARTICLE) (?<number>\\d{1,3}(?: ?bis)?)\\*?(?:\\s*[.:–—-]\\s*(?<beside>\\S.*)|\\.)?");
    static final Pattern TESTIMONIUM = Pattern.compile("(?i:in (?:witness|faith) (?:whereof|thereof)\\b.*)");
    private static final Pattern HEADING = Pattern.compile("(?!\\d{1,3}\\. |\\([a-z]+\\) ).*[^.,;:]");

    /** Whether the lines are those of a text divided into articles. */
    static boolean fits(List<String> lines) {
        return lines.stream().anyMatch(line -> ARTICLE.matcher(line).matches());
    }

    /** Whether the text itself is next, after what stands in front of it. */
    static boolean isAhead(Lines lines) {
        return lines.isAhead(0, PREAMBLE) || lines.isAhead(0, OPENING) || bodyIsAhead(lines);
    }

    @Override
    public Reading read(Lines whole) {
        var notes = Footnotes.start(whole.all());
        var lines = new Lines(whole.all().subList(0, notes));
        var outline = new Outline(lines.all());
        var opening = preamble(lines, outline);
        var testimonium = Optional.<MatchResult>empty();
        while (lines.hasNext() && testimonium.isEmpty() && !Annexes.areAhead(lines)) {
            division(lines, outline);
            article(lines, outline);
            testimonium = lines.takeIf(TESTIMONIUM);
        }
        testimonium.ifPresent(words -> outline.open(Locator.of(Unit.TESTIMONIUM, 1), "", "", words.group()));
        while (lines.hasNext() && !Annexes.areAhead(lines)) {
            lines.take();
        }
        var units = new ArrayList<>(outline.units());
        units.addAll(Annexes.read(lines));
        var footnotes =
                Footnotes.read(new Lines(whole.all().subList(notes, whole.all().size())));
        return new Reading(Optional.empty(), opening, units, footnotes);
    }

    private static String preamble(Lines lines, Outline outline) {
        while (lines.hasNext() && !isAhead(lines)) {
            lines.take();
        }
        lines.takeIf(PREAMBLE);
        var opening = lines.takeIf(OPENING).map(MatchResult::group).orElse("");
        var recitals = 0;
        while (lines.hasNext() && !bodyIsAhead(lines) && !lines.isAhead(0, ENACTING)) {
            outline.open(Locator.of(Unit.PREAMBULAR_PARAGRAPH, ++recitals), "", "", lines.take());
        }
        if (lines.isAhead(0, ENACTING)) {
            var words = new StringJoiner("\n");
            while (lines.hasNext() && !bodyIsAhead(lines)) {
                words.add(lines.take());
            }
            outline.open(Locator.of(Unit.FORMULA, 1), "", "", words.toString());
        }
        if (!lines.hasNext()) {
            throw new UnreadableText(
                    "it has no line such as 'Article 1'; see whether its headings stand on lines of their own");
        }
        return opening;
    }

    private static boolean bodyIsAhead(Lines lines) {
        return lines.isAhead(0, ARTICLE) || divisionIsAhead(lines);
    }

    private static boolean divisionIsAhead(Lines lines) {
        return (lines.isAhead(0, PART) && (lines.isAhead(1, ARTICLE) || lines.isAhead(2, ARTICLE)))
                || (lines.isAhead(0, CHAPTER) && lines.isAhead(1, ARTICLE));
    }

    private static void division(Lines lines, Outline outline) {
        if (!divisionIsAhead(lines)) {
            return;
        }
        var part = lines.takeIf(PART);
        if (part.isPresent()) {
            var number = part.get().group("number");
            var heading = heading(part.get().group("heading"), lines);
            outline.open(Locator.of(Unit.PART, Roman.number(number)), "PART " + number, heading, "");
        } else {
            var chapter = lines.takeIf(CHAPTER).orElseThrow();
            var number = chapter.group("number");
            outline.open(Locator.of(Unit.CHAPTER, Roman.number(number)), number + ".", chapter.group("heading"), "");
        }
    }

    private static void article(Lines lines, Outline outline) {
        var at = lines.at();
        var article = lines.takeIf(ARTICLE)
                .orElseThrow(
                        () -> new UnreadableText("expected an article, found '%s'; see whether its heading is missing"
                                .formatted(lines.hasNext() ? UnreadableText.abbreviated(lines.take()) : "the end")));
        var number = article.group("number");
        var locator = new Locator(List.of(new Locator.Step(Unit.ARTICLE, number.replace(" ", ""))));
        var beside = article.group("beside");
        var text = beside != null && !HEADING.matcher(beside).matches();
        outline.open(locator, "Article " + number, text ? "" : heading(beside, lines), "");
        if (text) {
            outline.add(beside, at, Optional.of(locator));
        }
        while (lines.hasNext() && !bodyIsAhead(lines) && !lines.isAhead(0, TESTIMONIUM) && !Annexes.areAhead(lines)) {
            outline.add(lines.at(), Optional.of(locator));
            lines.take();
        }
    }

    /** The heading on the unit's own line, else the next line if it is one. */
    private static String heading(@Nullable String beside, Lines lines) {
        if (beside != null) {
            return beside;
        }
        return bodyIsAhead(lines) || Annexes.areAhead(lines)
                ? ""
                : lines.takeIf(HEADING).map(MatchResult::group).orElse("");
    }
}
