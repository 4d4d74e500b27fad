package opcit.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An instrument as styles of citation know it: the facts of which citations are made, as far as the books have them.
 *
 * @param citedAs its short name: {@code ICCPR}, {@code A/RES/61/165}
 * @param symbol its document symbol: {@code A/RES/61/165}
 * @param treatySeries volume and registration number in the United Nations Treaty Series: "vol. 999, No. 14668"
 * @param page the page of the volume on which it begins
 * @param adoptedBy the resolution that adopted it: "General Assembly resolution 2200 A (XXI), annex"
 */
public record Authority(
        Sort sort,
        String title,
        String citedAs,
        Optional<String> symbol,
        Optional<String> treatySeries,
        Optional<Integer> page,
        Optional<LocalDate> adopted,
        Optional<LocalDate> inForce,
        Optional<String> adoptedBy) {

    private static final Pattern TREATY_SERIES = Pattern.compile("vol\\. (\\d+), No\\. (\\d+)");

    /** The sorts of instrument that are cited in ways of their own. */
    public enum Sort {
        RESOLUTION,
        DECLARATION,
        TREATY,
        REPORT
    }

    /** An instrument of which nothing but a name is known. */
    public static Authority unknown(String name) {
        return new Authority(
                Sort.REPORT,
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The number of a resolution whose symbol begins so: {@code 61/165} after {@code A/RES/}. */
    Optional<String> numberAfter(String series) {
        return symbol.filter(known -> sort == Sort.RESOLUTION && known.startsWith(series))
                .map(known -> known.substring(series.length()));
    }

    /** The volume of the Treaty Series: {@code 999}. */
    public Optional<String> volume() {
        return series().map(read -> read.group(1));
    }

    /** The number under which a treaty is registered: {@code 14668}. */
    public Optional<String> registration() {
        return series().map(read -> read.group(2));
    }

    /** The number of the General Assembly's resolution that adopted it, with the annex: "2200 A (XXI), annex". */
    Optional<String> adoptedIn() {
        return adoptedBy
                .filter(by -> by.startsWith("General Assembly resolution "))
                .map(by -> by.substring("General Assembly resolution ".length()));
    }

    private Optional<Matcher> series() {
        return treatySeries.map(TREATY_SERIES::matcher).filter(Matcher::matches);
    }
}
