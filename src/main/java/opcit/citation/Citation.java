package opcit.citation;

/** How a place is cited, in the style of the United Nations Editorial Manual, with the instrument's short name. */
public record Citation(Place place, String citedAs) {

    /** As in a note: {@code A/RES/61/165, para. 12}; {@code ICRMW, art. 16 (4)}; {@code ICRMW, part III}. */
    public String written() {
        return citedAs + ", " + Wording.NOTE.of(place.locator());
    }

    /** As in running text, without the instrument: {@code operative paragraph 12}, {@code article 16 (4)}. */
    public String inWords() {
        return Wording.TEXT.of(place.locator());
    }
}
