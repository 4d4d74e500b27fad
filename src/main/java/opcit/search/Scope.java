package opcit.search;

import java.util.Set;
import opcit.citation.InstrumentId;
import opcit.citation.Place;

/** Which provisions a search looks at. */
public sealed interface Scope {

    /** Those of every text that is here. */
    record Library() implements Scope {}

    /** Those of some texts. */
    record Texts(Set<InstrumentId> instruments) implements Scope {

        public Texts {
            instruments = Set.copyOf(instruments);
        }
    }

    /** A provision and those that stand under it. */
    record Under(Place place) implements Scope {}

    /** Those of texts that are not here, known by the editors' lines on them alone. */
    record Missing() implements Scope {}
}
