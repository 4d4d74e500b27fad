package opcit.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Akoma Ntoso calls a work, its text in English and the file of that.
 *
 * <p>The form: Akoma Ntoso Naming Convention 1.0, section 4; for resolutions the guidelines AKN4UN, as in
 * {@code /akn/un/statement/deliberation/un-ga/2006-12-19/61-165}.
 *
 * @param author who made the work
 */
record WorkIri(String work, Organ author) {

    // a-res-61-165, chr-res-2005-47
    private static final Pattern RESOLUTION = Pattern.compile("(?<organ>[a-z]+)-res-(?<number>.+)");

    /** An organ of the United Nations, by the letters that its resolutions' symbols open with. */
    enum Organ {
        GENERAL_ASSEMBLY("a", "un-ga", "General Assembly of the United Nations"),
        SECURITY_COUNCIL("s", "un-sc", "Security Council of the United Nations"),
        ECONOMIC_AND_SOCIAL_COUNCIL("e", "un-ecosoc", "Economic and Social Council of the United Nations"),
        COMMISSION_ON_HUMAN_RIGHTS("chr", "un-chr", "Commission on Human Rights of the United Nations"),
        UNITED_NATIONS("", "un", "United Nations");

        private final String symbol;
        private final String id;
        private final String written;

        Organ(String symbol, String id, String written) {
            this.symbol = symbol;
            this.id = id;
            this.written = written;
        }

        /** Its short name in IRIs: {@code un-ga}. */
        String id() {
            return id;
        }

        String written() {
            return written;
        }

        private static Organ ofSymbol(String symbol) {
            return Arrays.stream(values())
                    .filter(organ -> organ.symbol.equals(symbol))
                    .findFirst()
                    .orElse(UNITED_NATIONS);
        }
    }

    /** @param adopted the day of its adoption; without it, the IRI has no date */
    static WorkIri of(Work work, Optional<LocalDate> adopted) {
        var resolution = RESOLUTION.matcher(work.id().value());
        if (work.kind() != Kind.RESOLUTION || !resolution.matches()) {
            return new WorkIri(joined(type(work.kind()), adopted, work.id().value()), Organ.UNITED_NATIONS);
        }
        var organ = Organ.ofSymbol(resolution.group("organ"));
        return new WorkIri(joined(type(work.kind()) + "/" + organ.id, adopted, resolution.group("number")), organ);
    }

    private static String joined(String type, Optional<LocalDate> adopted, String number) {
        return Stream.of(Stream.of("/akn/un/" + type), adopted.map(LocalDate::toString).stream(), Stream.of(number))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("/"));
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case RESOLUTION -> "statement/deliberation";
            case DECLARATION -> "statement/declaration";
            case TREATY -> "act/treaty";
            case REPORT -> "doc/report";
        };
    }

    /** Its text in English, as first adopted. */
    String expression() {
        return work + "/eng@";
    }

    /** The XML file of that. */
    String manifestation() {
        return expression() + ".xml";
    }
}
