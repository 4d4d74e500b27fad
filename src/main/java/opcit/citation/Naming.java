package opcit.citation;

import java.util.Optional;

/**
 * An instrument named in running text.
 *
 * @param start where the name begins in the text that was read, in UTF-16 units
 * @param end where it ends, exclusive
 * @param written the name as it stands there
 * @param instrument the instrument, or empty for a resolution's number that no known instrument bears
 */
public record Naming(int start, int end, String written, Optional<InstrumentId> instrument) {}
