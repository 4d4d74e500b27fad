package opcit.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opcit.citation.InstrumentId;

/**
 * An instrument as the catalogue knows it, whether or not its text is on this machine.
 *
 * @param citedAs the short form in which it is cited: {@code A/RES/61/165}, {@code ICCPR}
 * @param names the other names it goes by in questions and in texts
 * @param examples questions that its text answers, to begin with
 * @param source where its official text was published: a symbol, or volume and number in the Treaty Series
 */
public record Work(
        InstrumentId id,
        String title,
        String citedAs,
        Kind kind,
        List<String> names,
        List<String> examples,
        String source,
        Particulars particulars) {

    /**
     * What the books say of a work besides its names.
     *
     * @param symbol its document symbol: {@code A/RES/61/165}
     * @param treatySeries volume and registration number in the United Nations Treaty Series: "vol. 999, No. 14668"
     * @param page the page of that volume on which it begins
     * @param adopted the day of its adoption
     * @param inForce the day it entered into force; resolutions and reports have none
     * @param adoptedBy the resolution that adopted it, and its annex: "General Assembly resolution 55/25, annex I"
     * @param addresses where its official text can be had, best first
     * @param bodies what the bodies that it sets up are called: "Human Rights Committee"
     */
    public record Particulars(
            Optional<String> symbol,
            Optional<String> treatySeries,
            Optional<Integer> page,
            Optional<LocalDate> adopted,
            Optional<LocalDate> inForce,
            Optional<String> adoptedBy,
            List<URI> addresses,
            List<String> bodies) {

        /** Of a work of which nothing more is known. */
        static final Particulars NONE = new Particulars(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());

        public Particulars {
            addresses = List.copyOf(addresses);
            bodies = List.copyOf(bodies);
        }
    }

    public Work {
        names = List.copyOf(names);
        examples = List.copyOf(examples);
    }

    /** Whether its text may cite the other: none cites itself, nor what was adopted after it. */
    boolean mayCite(Work other) {
        var isLater = particulars
                .adopted()
                .flatMap(day -> other.particulars.adopted().filter(day::isBefore))
                .isPresent();
        return !id.equals(other.id) && !isLater;
    }
}
