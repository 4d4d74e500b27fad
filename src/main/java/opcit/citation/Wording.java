package opcit.citation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opcit.citation.Locator.Step;

/** How the places within an instrument are worded. */
enum Wording {
    // place    = step *below
    // step     = ordinal "preambular paragraph" | "para." 8 | "art." 16 | "point (a)" | "footnote" 8
    //          | "chap." IV | "part" III | "closing words" | "enacting words" | "testimonium"
    // below    = " (" label ")" for a paragraph or point | "," step

    /** In a note, by the United Nations Editorial Manual: art. 16 (4). */
    NOTE("%s preambular paragraph", "para. ", "para. ", "art. ", "chap. ", "part ", "footnote ", " "),
    /** In running text, by the same: operative paragraph 12. */
    TEXT(
            "%s preambular paragraph",
            "operative paragraph ", "paragraph ", "article ", "chapter ", "part ", "footnote ", " "),
    /** By OSCOLA, without full stops: art 16(4). */
    OSCOLA("preambular para %s", "para ", "para ", "art ", "ch ", "pt ", "fn ", ""),
    /** By the Bluebook: ¶ 8; art. 16(4). */
    BLUEBOOK("pmbl. ¶ %s", "¶ ", "¶ ", "art. ", "ch. ", "pt. ", "n.", "");

    private final String preambular;
    private final String paragraph;
    private final String inAnnex;
    private final String article;
    private final String chapter;
    private final String part;
    private final String footnote;
    private final String beforeLabel;

    Wording(
            String preambular,
            String paragraph,
            String inAnnex,
            String article,
            String chapter,
            String part,
            String footnote,
            String beforeLabel) {
        this.preambular = preambular;
        this.paragraph = paragraph;
        this.inAnnex = inAnnex;
        this.article = article;
        this.chapter = chapter;
        this.part = part;
        this.footnote = footnote;
        this.beforeLabel = beforeLabel;
    }

    String of(Locator locator) {
        var steps = locator.steps();
        return step(steps.getFirst())
                + IntStream.range(1, steps.size())
                        .mapToObj(i -> below(steps.get(i - 1).unit(), steps.get(i)))
                        .collect(Collectors.joining());
    }

    private String below(Unit above, Step step) {
        if (above == Unit.ANNEX && step.unit() == Unit.PARAGRAPH) {
            return ", " + inAnnex + number(step);
        }
        return step.unit() == Unit.PARAGRAPH || step.unit() == Unit.POINT
                ? beforeLabel + "(" + (step.after().isPresent() ? last(step) + "paragraph" : number(step)) + ")"
                : ", " + step(step);
    }

    private String step(Step step) {
        if (step.after().isPresent()) {
            return fromEnd(step);
        }
        return switch (step.unit()) {
            case PREAMBULAR_PARAGRAPH -> recital(step);
            case PARAGRAPH -> paragraph + number(step);
            case ARTICLE -> article + number(step);
            case POINT -> "point (" + number(step) + ")";
            case FOOTNOTE -> footnote + number(step);
            case CHAPTER -> chapter + roman(step);
            case ANNEX -> "annex " + roman(step);
            case PART -> part + roman(step);
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

    // Where it is counted in words: "third preambular paragraph".
    private String recital(Step step) {
        if (!preambular.startsWith("%s")) {
            return preambular.formatted(number(step));
        }
        return isFigures(step)
                ? preambular.formatted(Ordinals.ordinal(Integer.parseInt(step.number())))
                : "preambular paragraph " + number(step);
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
