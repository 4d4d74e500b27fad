package opcit.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A way of citing; in what is written {@code *word*} is emphasis. */
public enum CitationStyle {

    // Of several rows the first serves whose facts are known.
    //
    // resolution, declaration, treaty, report: the first note that cites an instrument
    // later: a later note, when another instrument was cited in between
    // ibid: the note after it; elsewhere: the same, for another place

    /** The United Nations Editorial Manual. */
    UN(Wording.NOTE, Days.IN_FULL, """
            resolution  | General Assembly resolution {assembly}, {place}
            resolution  | Commission on Human Rights resolution {commission}, {place}
            resolution  | {title}[ ({symbol})], {place}
            declaration | {title}[ ({adoptedBy})], {place}
            treaty      | {title} (United Nations, *Treaty Series*, vol. {volume}, No. {registration}), {place}
            treaty      | {title}[ ({adoptedBy})], {place}
            report      | {symbol}, {place}
            report      | {title}, {place}
            later       | General Assembly resolution {assembly} (note {note} above), {place}
            later       | Commission on Human Rights resolution {commission} (note {note} above), {place}
            later       | {name} (note {note} above), {place}
            ibid        | Ibid.
            elsewhere   | Ibid., {place}
            """),
    /** The Oxford University Standard for the Citation of Legal Authorities, fourth edition. */
    OSCOLA(Wording.OSCOLA, Days.IN_FULL, """
            resolution  | UNGA Res {assembly}[ ({adopted})] UN Doc {symbol}, {place}
            resolution  | UNCHR Res {commission}[ ({adopted})] UN Doc {symbol}, {place}
            resolution  | {title}[ UN Doc {symbol}], {place}
            declaration | {title} (adopted {adopted}) UNGA Res {adoptedIn}[ ({short})] {place}
            declaration | {title}[ (adopted {adopted})][ ({short})] {place}
            treaty      | {title} (adopted {adopted}, entered into force {inForce}) {volume} UNTS {page}[ ({short})] {place}
            treaty      | {title} (adopted {adopted}, entered into force {inForce}) {volume} UNTS No {registration}[ ({short})] {place}
            treaty      | {title}[ (adopted {adopted})][ ({short})] {place}
            report      | {title}[ UN Doc {symbol}], {place}
            later       | UNGA Res {assembly} (n {note}) {place}
            later       | UNCHR Res {commission} (n {note}) {place}
            later       | {name} (n {note}) {place}
            ibid        | ibid
            elsewhere   | ibid {place}
            """),
    /** The Bluebook. */
    BLUEBOOK(Wording.BLUEBOOK, Days.BLUEBOOK, """
            resolution  | G.A. Res. {assembly}, {place}, U.N. Doc. {symbol}[ ({adopted})]
            resolution  | C.H.R. Res. {commission}, {place}, U.N. Doc. {symbol}[ ({adopted})]
            resolution  | {title}, {place}[, U.N. Doc. {symbol}]
            declaration | G.A. Res. {adoptedIn}, {title}, {place}[ ({adopted})]
            declaration | {title}, {place}[ ({adopted})]
            treaty      | {title} {place}, {adopted}, {volume} U.N.T.S. {page}
            treaty      | {title} {place}, {adopted}, {volume} U.N.T.S. No. {registration}
            treaty      | {title} {place}[, {adopted}]
            report      | {title}, {place}[, U.N. Doc. {symbol}]
            later       | G.A. Res. {assembly}, *supra* note {note}, {place}
            later       | C.H.R. Res. {commission}, *supra* note {note}, {place}
            later       | {name}, *supra* note {note}, {place}
            ibid        | *Id.*
            elsewhere   | *Id.* {place}
            """),
    /** Short and always alike, for parentheses in running text. */
    SHORT(Wording.NOTE, Days.IN_FULL, """
            resolution  | {name}, {place}
            declaration | {name}, {place}
            treaty      | {name}, {place}
            report      | {name}, {place}
            later       | {name}, {place}
            ibid        | {name}, {place}
            elsewhere   | {name}, {place}
            """);

    private final Wording wording;
    private final DateTimeFormatter days;
    private final String templates;

    CitationStyle(Wording wording, DateTimeFormatter days, String templates) {
        this.wording = wording;
        this.days = days;
        this.templates = templates;
    }

    /** As in the first note that cites the instrument. */
    public String first(Authority authority, Locator place) {
        return TemplateTable.of(templates)
                .fill(authority.sort().name().toLowerCase(Locale.ROOT), facts(authority, place));
    }

    /**
     * As in a later note.
     *
     * @param note the number of the note that cited the instrument first
     */
    String later(Authority authority, Locator place, int note) {
        var facts = facts(authority, place);
        facts.put("note", Integer.toString(note));
        return TemplateTable.of(templates).fill("later", facts);
    }

    /** As in the note after one that cites the same instrument, at the same place or elsewhere. */
    String again(Authority authority, Locator place, boolean samePlace) {
        return TemplateTable.of(templates).fill(samePlace ? "ibid" : "elsewhere", facts(authority, place));
    }

    private Map<String, String> facts(Authority authority, Locator place) {
        var facts = new HashMap<String, String>();
        facts.put("place", wording.of(place));
        facts.put("title", authority.title());
        facts.put("name", authority.citedAs());
        put(facts, "short", Optional.of(authority.citedAs()).filter(name -> !name.equals(authority.title())));
        put(facts, "symbol", authority.symbol());
        put(facts, "assembly", authority.numberAfter("A/RES/"));
        put(facts, "commission", authority.numberAfter("E/CN.4/RES/"));
        put(facts, "volume", authority.volume());
        put(facts, "registration", authority.registration());
        put(facts, "page", authority.page().map(page -> Integer.toString(page)));
        put(facts, "adopted", authority.adopted().map(this::written));
        put(facts, "inForce", authority.inForce().map(this::written));
        put(facts, "adoptedBy", authority.adoptedBy());
        put(facts, "adoptedIn", authority.adoptedIn());
        return facts;
    }

    private static void put(Map<String, String> facts, String name, Optional<String> fact) {
        fact.ifPresent(known -> facts.put(name, known));
    }

    private String written(LocalDate day) {
        return days.format(day);
    }
}
