package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.formats.UnreadableText;

/** Reads a resolution as its official file prints it, furniture and all, or as collections of resolutions do. */
final class ResolutionReader implements TextReader {

    // resolution = *front opening 1*preambular 1*operative [ meeting date ] [ annexes ] [ meeting date ]
    //              [ footnotes ] *furniture
    // front      = furniture, number and title, and what Adoptions reads
    // opening    = "The General Assembly," | "The Commission on Human Rights,"
    // preambular = a line without a number
    // operative  = *heading number "." text *point | a line that opens with a verb in the present, when none is
    // numbered
    // heading    = a line that does not end as a sentence does, before a numbered one
    // meeting    = ordinal "plenary meeting"
    // furniture  = job numbers, running heads, page numbers, rules; session, agenda item and date of distribution
    private static final Pattern OPENING =
            Pattern.compile("The (?:(?:[A-Z][a-z]++|and|on|of|the|for)(?: |(?=,))){1,12}+,");
    private static final Pattern DATE = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}[.]?");
    private static final Pattern MEETING =
            Pattern.compile("(?<meeting>\\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting),?(?: " + DATE + ")?");
    private static final Pattern ARTICLE = Pattern.compile("(?:Article|ARTICLE) \\d{1,3}\\b.*");

    /** Whether the lines are those of a resolution, which may have articles in an annex but not before one. */
    static boolean fits(List<String> lines) {
        var opening = first(lines, OPENING.asMatchPredicate());
        var article = first(lines, ARTICLE.asMatchPredicate());
        return opening < lines.size() && (article == lines.size() || first(lines, Annexes::begin) < article);
    }

    private static int first(List<String> lines, java.util.function.Predicate<String> form) {
        return IntStream.range(0, lines.size())
                .filter(i -> form.test(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    @Override
    public Reading read(Lines lines) {
        var outline = new Outline(lines.all());
        var front = new ArrayList<String>();
        while (lines.hasNext() && !lines.isAhead(0, OPENING)) {
            front.add(lines.take());
        }
        var opening = lines.skipTo(OPENING, "'The General Assembly,'").group();
        preamble(lines, outline);
        operativePart(lines, outline);
        var meeting = meeting(lines);
        var units = new ArrayList<>(outline.units());
        units.addAll(Annexes.read(lines));
        var afterAnnexes = meeting(lines);
        var footnotes = Footnotes.read(lines);
        return new Reading(
                Adoptions.read(front, meeting.or(() -> afterAnnexes), lines.all()), opening, units, footnotes);
    }

    private static boolean endIsAhead(Lines lines) {
        return !lines.hasNext() || lines.isAhead(0, MEETING) || Annexes.areAhead(lines) || Footnotes.areAhead(lines);
    }

    private static void preamble(Lines lines, Outline outline) {
        var numbered = isNumbered(lines);
        var recitals = 0;
        while (!endIsAhead(lines) && !operativeIsAhead(lines, numbered)) {
            outline.open(Locator.of(Unit.PREAMBULAR_PARAGRAPH, ++recitals), "", "", lines.take());
        }
        if (!numbered && !endIsAhead(lines)) {
            outline.open(Locator.of(Unit.PARAGRAPH, 1), "", "", lines.take());
        }
    }

    private static boolean isNumbered(Lines lines) {
        return lines.all().stream()
                .skip(lines.at())
                .takeWhile(line -> !Annexes.begin(line))
                .anyMatch(Outline::isNumbered);
    }

    private static boolean operativeIsAhead(Lines lines, boolean numbered) {
        var line = lines.ahead(0);
        return numbered
                ? Outline.isNumbered(line)
                : !ActReader.OF_OPERATIVE.read(line).isEmpty();
    }

    private static void operativePart(Lines lines, Outline outline) {
        while (!endIsAhead(lines)) {
            ReportReader.line(lines, outline, Optional.empty());
        }
        if (outline.units().stream().noneMatch(unit -> unit.locator().unit() == Unit.PARAGRAPH)) {
            throw new UnreadableText(
                    "it has no operative paragraph such as '1. Requests …'; see whether the end of the text is missing");
        }
    }

    private static Optional<String> meeting(Lines lines) {
        var meeting = lines.takeIf(MEETING).map(match -> match.group("meeting"));
        if (meeting.isPresent()) {
            lines.takeIf(DATE);
        }
        return meeting;
    }
}
