package opcit.citation;

import java.util.Optional;

/**
 * An instrument named in running text.
 *
 * @param start where the name begins in the text that was read, in UTF-16 units
 * @param end where it ends, exclusive
 * @param written the name as it stands there
 * @param instrument the instrument; empty for a name that no known instrument bears, such as another resolution's number
 */
public record Naming(int start, int end, String written, Optional<InstrumentId> instrument) {}
