package opcit.corpus;

/** What sort of text an instrument is, which decides whether it binds. */
public enum Kind {
    RESOLUTION,
    DECLARATION,
    TREATY,
    REPORT;

    /** Whether a text of this kind binds the States parties to it: treaties do, the others do not. */
    public boolean binding() {
        return this == TREATY;
    }
}
