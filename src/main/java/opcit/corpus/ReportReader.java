package opcit.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opcit.citation.Locator;
import opcit.citation.Roman;
import opcit.citation.Unit;
import opcit.corpus.formats.UnreadableText;

/** Reads a report whose paragraphs are numbered through from 1. */
final class ReportReader implements TextReader {

    // report    = *front 1*( *heading paragraph *( text | point ) ) [ annexes ] [ footnotes ]
    // front     = a line before the first paragraph and its headings: symbol, title, contents
    // heading   = a line that does not end as a sentence does, with none but such lines between it and the next
    //             paragraph in turn. "I." makes it a chapter's; others, "A. …" and "1. …" among them, are the
    //             paragraph's own, the outermost first
    // paragraph = number "." text, the number being the next
    private static final Pattern FIRST = Pattern.compile("1\\.\\s+\\S.*[.,;:?]");
    private static final Pattern CHAPTER = Pattern.compile("(?<number>[IVX]+)\\.\\s+(?<heading>\\S.*)");
    private static final Pattern HEADING = Pattern.compile(".*[^.,;:?]");
    // "A. Scope ........ 12-15  4"
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\. ?){5}[\\d\\s–-]*");

    /** Whether the lines are those of a text with numbered paragraphs. */
    static boolean fits(List<String> lines) {
        return lines.stream().anyMatch(line -> FIRST.matcher(line).matches());
    }

    @Override
    public Reading read(Lines whole) {
        var all = whole.all().stream()
                .filter(line -> !CONTENTS.matcher(line).matches())
                .toList();
        var notes = Footnotes.start(all);
        var lines = new Lines(all.subList(start(all), notes));
        var outline = new Outline(lines.all());
        body(lines, outline, Optional.empty());
        var units = new java.util.ArrayList<>(outline.units());
        units.addAll(Annexes.read(lines));
        return new Reading(Optional.empty(), "", units, Footnotes.read(new Lines(all.subList(notes, all.size()))));
    }

    /** Where the first paragraph's headings begin: at the last "I." before it, since contents may stand above. */
    private static int start(List<String> lines) {
        var first = IntStream.range(0, lines.size())
                .filter(i -> FIRST.matcher(lines.get(i)).matches())
                .findFirst()
                .orElseThrow(() -> new UnreadableText(
                        "it has no paragraph such as '1. …'; see whether its paragraphs have lost their numbers"));
        return IntStream.range(0, first)
                .filter(i -> lines.get(i).startsWith("I. "))
                .reduce((earlier, later) -> later)
                .orElse(first);
    }

    /**
     * Goes past numbered paragraphs and their headings, up to an annex or the end.
     *
     * @param holder the unit that they stand under; empty when they stand by themselves
     */
    static void body(Lines lines, Outline outline, Optional<Locator> holder) {
        while (lines.hasNext() && !Annexes.areAhead(lines)) {
            line(lines, outline, holder);
        }
    }

    /** Goes past the next line: a heading, a numbered paragraph or what belongs to it. */
    static void line(Lines lines, Outline outline, Optional<Locator> holder) {
        if (headingIsAhead(lines, outline)) {
            heading(lines, outline, holder);
        } else {
            outline.add(lines.at(), holder);
            lines.take();
        }
    }

    private static void heading(Lines lines, Outline outline, Optional<Locator> holder) {
        var chapter = lines.takeIf(CHAPTER);
        if (chapter.isEmpty()) {
            outline.entitle(lines.take());
            return;
        }
        var number = chapter.get().group("number");
        outline.divide(
                holder.map(above -> above.then(Unit.CHAPTER, Integer.toString(Roman.number(number))))
                        .orElseGet(() -> Locator.of(Unit.CHAPTER, Roman.number(number))),
                number + ".",
                chapter.get().group("heading"),
                "");
    }

    private static boolean headingIsAhead(Lines lines, Outline outline) {
        var ahead = 0;
        while (lines.isAhead(ahead, HEADING) && !outline.expects(lines.ahead(ahead))) {
            ahead++;
        }
        return ahead > 0 && lines.hasNext(ahead) && outline.expects(lines.ahead(ahead));
    }
}
