/** Draws what was measured. */
@NullMarked
package opcit.plot;

import org.jspecify.annotations.NullMarked;
