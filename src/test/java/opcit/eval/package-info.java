/** Asks the questions of {@code eval/} and holds what is found and answered against their gold. */
@NullMarked
package opcit.eval;

import org.jspecify.annotations.NullMarked;
