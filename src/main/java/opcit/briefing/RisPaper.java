package opcit.briefing;

import java.util.stream.Collectors;
import opcit.citation.Authority;

/** Writes the instruments that a paper cites in RIS, for reference managers. */
final class RisPaper {

    private RisPaper() {}

    static String write(Paper paper) {
        return paper.sources().stream().map(RisPaper::entry).collect(Collectors.joining("\r\n"));
    }

    private static String entry(Paper.Source source) {
        var authority = source.authority();
        var out = new StringBuilder(line("TY", type(authority)));
        out.append(line("TI", authority.title())).append(line("ST", authority.citedAs()));
        out.append(line("AU", "United Nations"));
        authority
                .adopted()
                .ifPresent(day -> out.append(line("DA", day.toString().replace('-', '/')))
                        .append(line("PY", Integer.toString(day.getYear()))));
        authority
                .volume()
                .ifPresent(volume ->
                        out.append(line("T2", "United Nations Treaty Series")).append(line("VL", volume)));
        authority.page().ifPresent(page -> out.append(line("SP", Integer.toString(page))));
        authority.registration().or(authority::symbol).ifPresent(number -> out.append(line("M1", number)));
        out.append(line("LA", "en"));
        out.append(line("N1", "Cited: " + String.join("; ", source.places())));
        return out.append(line("ER", "")).toString();
    }

    // RIS has no type for treaties; reference managers file statutes under legislation.
    private static String type(Authority authority) {
        return switch (authority.sort()) {
            case TREATY, RESOLUTION, DECLARATION -> "STAT";
            case REPORT -> "RPRT";
        };
    }

    // A line is a tag of two letters or figures, two spaces, a hyphen, a space and the value; ER ends a record.
    private static String line(String tag, String value) {
        return "%s  - %s\r\n".formatted(tag, value);
    }
}
