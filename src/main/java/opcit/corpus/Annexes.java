package opcit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Roman;
import opcit.citation.Unit;

/** Reads the annexes that follow a text: each divided into articles as treaties are, or numbered as reports are. */
final class Annexes {

    // annexes = *annex
    // annex   = "Annex" [ roman | number ] [ title ] *title ( *text treaty | *( text | paragraph | point ) )
    // title   = a line that does not end as a sentence does
    // What is in an annex is located under it: annex_1__art_3__para_2.
    private static final Pattern ANNEX = Pattern.compile(
            "(?<label>(?:ANNEX|Annex)(?: (?<number>[IVX]+|\\d{1,2}))?)\\*?(?:\\s*[.:–—-]\\s*(?<title>\\S.*))?");
    private static final Pattern TITLE =
            Pattern.compile("(?!\\d{1,3}\\. |\\([a-z]+\\) |(?:Article|ARTICLE) \\d).*[^.,;:]");
    private static final int MOST_TITLES = 3;

    private Annexes() {}

    static boolean areAhead(Lines lines) {
        return lines.isAhead(0, ANNEX);
    }

    /** Whether a line begins an annex. */
    static boolean begin(String line) {
        return ANNEX.matcher(line).matches();
    }

    /** Goes past the annexes, if any are next, up to the footnotes or the end. */
    static List<Outline.Printed> read(Lines lines) {
        var units = new ArrayList<Outline.Printed>();
        for (var label = lines.takeIf(ANNEX); label.isPresent(); label = lines.takeIf(ANNEX)) {
            var titles = new ArrayList<String>();
            Optional.ofNullable(label.get().group("title")).ifPresent(titles::add);
            var inside = new ArrayList<String>();
            while (lines.hasNext() && !areAhead(lines) && !Footnotes.areAhead(lines)) {
                inside.add(lines.take());
            }
            var number = Optional.ofNullable(label.get().group("number"))
                    .map(Annexes::number)
                    .orElse(1);
            units.addAll(annex(Locator.of(Unit.ANNEX, number), label.get().group("label"), titles, new Lines(inside)));
        }
        return units;
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : Roman.number(written);
    }

    private static List<Outline.Printed> annex(Locator annex, String label, List<String> titles, Lines lines) {
        var divided = TreatyReader.fits(lines.all());
        while (lines.isAhead(0, TITLE) && titles.size() < MOST_TITLES && !(divided && TreatyReader.isAhead(lines))) {
            titles.add(lines.take());
        }
        var outline = new Outline(lines.all());
        outline.open(annex, label, String.join("\n", titles), "");
        if (!divided) {
            ReportReader.body(lines, outline, Optional.of(annex));
            return outline.units();
        }
        while (!TreatyReader.isAhead(lines)) {
            outline.add(lines.at(), Optional.of(annex));
            lines.take();
        }
        var treaty = new TreatyReader()
                .read(new Lines(lines.all().subList(lines.at(), lines.all().size())));
        if (!treaty.opening().isEmpty()) {
            outline.text(treaty.opening());
        }
        return Stream.concat(outline.units().stream(), treaty.units().stream().map(unit -> unit.under(annex)))
                .toList();
    }
}
