package opcit.corpus;

/** A work of the catalogue as this machine holds it: its text read, or missing with what to do about it. */
public sealed interface Holding {

    Work work();

    /** Its text is on this machine and was read. */
    record Present(Instrument instrument) implements Holding {
        @Override
        public Work work() {
            return instrument.work();
        }
    }

    /**
     * Its text is not on this machine, or could not be read.
     *
     * @param help one or two sentences for a person: what is the matter and how to add the text
     */
    record Missing(Work work, String help) implements Holding {}
}
