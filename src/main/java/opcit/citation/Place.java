package opcit.citation;

/** A place in a text: which instrument, and where in it. */
public record Place(InstrumentId instrument, Locator locator) {

    /** The address of this place in Opcit's page, relative to the server's root. */
    public String href() {
        return "/texts/" + instrument + "#" + locator;
    }
}
