package opcit.citation;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells protocols from the treaties that they belong to: article 3 of the OP-CRC is none of the CRC. */
final class Protocols {

    // short    = "OP" [ digit ] [ "-" ] acronym [ "-" two or three letters ]    OP-CRC, OP2-ICCPR, OPCAT, OP-CRC-AC
    //          | acronym "-OP" [ up to two letters or digits ]                  ICCPR-OP1, CRC-OPSC
    // long     = protocol to treaty                                             the Optional Protocol to the CRC
    // known    = name [ "," ] ( "of" | "supplementing" ) [ "the" ] treaty       Smuggling Protocol supplementing the
    // UNTOC;
    //                                           but "compare the Smuggling Protocol to the UNTOC" names two
    // protocol = [ "First" | "Second" | "Third" ] [ "Optional" | "Additional" ] "Protocol"
    // to       = ( "to" | "of" ) [ "the" ]
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");
    private static final Pattern PROTOCOL_TO = Pattern.compile(
            "\\b(?:(?:first|second|third|1st|2nd|3rd)\\s+)?(?:optional\\s+|additional\\s+)?protocols?\\s+(?:to|of)"
                    + "\\s+(?:the\\s+)?$",
            CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile(",?\\s+(?:of|supplementing)\\s+(?:the\\s+)?", CASE_INSENSITIVE);

    private final Pattern shortNames;

    /** @param names all names of all known instruments */
    Protocols(List<String> names) {
        var acronyms = names.stream()
                .filter(name -> ACRONYM.matcher(name).matches())
                .sorted()
                .collect(Collectors.joining("|"));
        // Of no treaties there are no protocols.
        this.shortNames = Pattern.compile(
                acronyms.isEmpty()
                        ? "(?!)"
                        : "(?<![\\w/])(?:OP\\d?[-‑]?(?:%1$s)(?:[-‑][A-Z]{2,3})?|(?:%1$s)[-‑]OP\\w{0,2})(?![\\w/]|[-‑]\\w)"
                                .formatted(acronyms));
    }

    /** The names of protocols that are made of their treaty's. */
    Stream<Naming> shortNames(String text) {
        return shortNames
                .matcher(text)
                .results()
                .map(match -> new Naming(match.start(), match.end(), match.group(), Optional.empty()));
    }

    /** The same names in order, where a protocol is named with its treaty as one name: the protocol's. */
    List<Naming> withTheirTreaties(String text, List<Naming> namings) {
        var joined = new ArrayList<Naming>();
        for (var naming : namings) {
            var from = joined.isEmpty() ? 0 : joined.getLast().end();
            var between = text.substring(from, naming.start());
            var protocol = PROTOCOL_TO.matcher(between);
            if (!joined.isEmpty()
                    && isProtocol(joined.getLast())
                    && OF.matcher(between).matches()) {
                var known = joined.removeLast();
                joined.add(naming(text, known.start(), naming.end(), known.instrument()));
            } else if (protocol.find()) {
                joined.add(naming(text, from + protocol.start(), naming.end(), Optional.empty()));
            } else {
                joined.add(naming);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isProtocol(Naming naming) {
        return naming.written().toLowerCase(Locale.ROOT).endsWith("protocol");
    }

    private static Naming naming(String text, int start, int end, Optional<InstrumentId> instrument) {
        return new Naming(start, end, text.substring(start, end), instrument);
    }
}
