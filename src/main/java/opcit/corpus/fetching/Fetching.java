package opcit.corpus.fetching;

import java.net.URI;
import java.util.Optional;

/** How far the fetching of a missing text has come. */
public sealed interface Fetching {

    /** Where the text is, or was, or will be asked for. */
    URI address();

    /** Who is asked: the address without its path. */
    default String host() {
        return Optional.ofNullable(address().getAuthority()).orElse(address().toString());
    }

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
     * @param why what each host did, as one sentence for a person: "www.ohchr.org is busy (it answered 503)."
     */
    record Failed(URI address, String why) implements Fetching {}
}
