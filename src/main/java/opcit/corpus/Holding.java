package opcit.corpus;

import java.util.List;

/** A work as this machine holds it: its text read, or missing with what to do about it. */
public sealed interface Holding {

    Work work();

    /**
     * Its text is on this machine and was read.
     *
     * @param checked whether a reference text is known that it was held against
     * @param differences where it is not the reference text
     */
    record Present(Instrument instrument, boolean checked, List<Difference> differences) implements Holding {

        public Present {
            differences = List.copyOf(differences);
        }

        @Override
        public Work work() {
            return instrument.work();
        }
    }

    /**
     * Its text is not on this machine, or could not be read.
     *
     * @param help some sentences for a person: what is the matter and how to add the text; the work has the addresses
     */
    record Missing(Work work, String help) implements Holding {}
}
