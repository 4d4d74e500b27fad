package opcit.citation;

import java.util.stream.Collectors;

/** How a place is cited, in the style of the United Nations Editorial Manual, with the instrument's short name. */
public record Citation(Place place, String citedAs) {

    /** As in a note: {@code A/RES/61/165, para. 12}; {@code ICRMW, art. 16 (4)}. */
    public String written() {
        return citedAs + ", " + abbreviated();
    }

    /** As in running text, without the instrument: {@code operative paragraph 12}, {@code article 16 (4)}. */
    public String inWords() {
        return switch (unit()) {
            case PREAMBULAR_PARAGRAPH -> Ordinals.ordinal(Integer.parseInt(number())) + " preambular paragraph";
            case PARAGRAPH -> "operative paragraph " + number() + below();
            case ARTICLE -> "article " + number() + below();
            case POINT -> "point (" + number() + ")" + below();
            case FOOTNOTE -> "footnote " + number();
            case CHAPTER -> "chapter " + number() + below();
            case PART -> "part " + number() + below();
        };
    }

    private String abbreviated() {
        return switch (unit()) {
            case PREAMBULAR_PARAGRAPH, FOOTNOTE, POINT -> inWords();
            case PARAGRAPH -> "para. " + number() + below();
            case ARTICLE -> "art. " + number() + below();
            case CHAPTER -> "chap. " + number() + below();
            case PART -> inWords();
        };
    }

    private Unit unit() {
        return place.locator().unit();
    }

    private String number() {
        return place.locator().steps().getFirst().number();
    }

    private String below() {
        return place.locator().steps().stream()
                .skip(1)
                .map(step -> " (" + step.number() + ")")
                .collect(Collectors.joining());
    }
}
