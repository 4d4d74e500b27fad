package opcit.citation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opcit.citation.Locator.Step;

/** How a place is cited, in the style of the United Nations Editorial Manual, with the instrument's short name. */
public record Citation(Place place, String citedAs) {

    // citation = name "," step *below
    // step     = ordinal "preambular paragraph" | "para." 8 | "art." 16 | "point (a)" | "footnote" 8
    //          | "chap." IV | "part" III | "closing words" | "enacting words" | "testimonium"
    // below    = " (" label ")" for a paragraph or point | "," step
    //
    // In running text a paragraph, an article and a chapter are written out.

    /** As in a note: {@code A/RES/61/165, para. 12}; {@code ICRMW, art. 16 (4)}; {@code ICRMW, part III}. */
    public String written() {
        return citedAs + ", " + steps(Style.NOTE);
    }

    /** As in running text, without the instrument: {@code operative paragraph 12}, {@code article 16 (4)}. */
    public String inWords() {
        return steps(Style.TEXT);
    }

    private enum Style {
        NOTE("para. ", "para. ", "art. ", "chap. "),
        TEXT("operative paragraph ", "paragraph ", "article ", "chapter ");

        private final String paragraph;
        private final String inAnnex;
        private final String article;
        private final String chapter;

        Style(String paragraph, String inAnnex, String article, String chapter) {
            this.paragraph = paragraph;
            this.inAnnex = inAnnex;
            this.article = article;
            this.chapter = chapter;
        }
    }

    private String steps(Style style) {
        var steps = place.locator().steps();
        return step(steps.getFirst(), style)
                + IntStream.range(1, steps.size())
                        .mapToObj(i -> below(steps.get(i - 1).unit(), steps.get(i), style))
                        .collect(Collectors.joining());
    }

    private static String below(Unit above, Step step, Style style) {
        if (above == Unit.ANNEX && step.unit() == Unit.PARAGRAPH) {
            return ", " + style.inAnnex + number(step);
        }
        return step.unit() == Unit.PARAGRAPH || step.unit() == Unit.POINT
                ? " (" + (step.after().isPresent() ? last(step) + "paragraph" : number(step)) + ")"
                : ", " + step(step, style);
    }

    private static String step(Step step, Style style) {
        if (step.after().isPresent()) {
            return fromEnd(step);
        }
        return switch (step.unit()) {
            case PREAMBULAR_PARAGRAPH ->
                isFigures(step)
                        ? Ordinals.ordinal(Integer.parseInt(step.number())) + " preambular paragraph"
                        : "preambular paragraph " + number(step);
            case PARAGRAPH -> style.paragraph + number(step);
            case ARTICLE -> style.article + number(step);
            case POINT -> "point (" + number(step) + ")";
            case FOOTNOTE -> "footnote " + number(step);
            case CHAPTER -> style.chapter + roman(step);
            case ANNEX -> "annex " + roman(step);
            case PART -> "part " + roman(step);
            case WRAP_UP -> "closing words" + unlessOnly(step);
            case FORMULA -> "enacting words" + unlessOnly(step);
            case TESTIMONIUM -> "testimonium" + unlessOnly(step);
        };
    }

    private static String fromEnd(Step step) {
        var noun = step.unit() == Unit.PARAGRAPH
                ? "operative paragraph"
                : step.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return last(step) + noun;
    }

    private static String last(Step step) {
        var after = step.after().orElseThrow();
        return after == 0 ? "last " : "last but %s ".formatted(Ordinals.cardinal(after));
    }

    /** "14 bis" for {@code 14bis}; "14a" stays together. */
    private static String number(Step step) {
        return step.number().replaceFirst("(?<=[0-9])(?=[a-z]{2})", " ");
    }

    private static String roman(Step step) {
        return isFigures(step) ? Roman.write(Integer.parseInt(step.number())) : number(step);
    }

    // Such words are counted, and yet a provision hardly ever has them twice.
    private static String unlessOnly(Step step) {
        return step.number().equals("1") ? "" : " (" + number(step) + ")";
    }

    private static boolean isFigures(Step step) {
        return step.number().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
