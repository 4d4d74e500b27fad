package opcit.corpus;

import java.util.List;
import opcit.citation.InstrumentId;

/**
 * An instrument as the catalogue knows it, whether or not its text is on this machine.
 *
 * @param citedAs the short form in which it is cited: {@code A/RES/61/165}, {@code ICCPR}
 * @param names the other names it goes by in questions and in texts
 * @param source where its official text was published: a symbol, or volume and number in the Treaty Series
 */
public record Work(InstrumentId id, String title, String citedAs, Kind kind, List<String> names, String source) {

    public Work {
        names = List.copyOf(names);
    }
}
