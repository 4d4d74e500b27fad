package opcit.corpus;

import java.net.URI;

/** How far the fetching of a missing text has come. */
public sealed interface Fetching {

    /** Where the text is, or was, or will be asked for. */
    URI address();

    /** Its turn has not come. */
    record Waiting(URI address) implements Fetching {}

    /**
     * It is being asked for.
     *
     * @param bytes how much has come so far
     */
    record Underway(URI address, long bytes) implements Fetching {}

    /**
     * No address gave it.
     *
     * @param address what to open by hand
     * @param why the reason at each address, as one sentence for a person
     */
    record Failed(URI address, String why) implements Fetching {}
}
