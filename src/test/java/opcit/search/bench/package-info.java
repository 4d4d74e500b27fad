/** Measures how well and how fast passages are found, by Opcit and by what one would use instead. */
@NullMarked
package opcit.search.bench;

import org.jspecify.annotations.NullMarked;
