/**
 * Files of any format, made into the paragraphs of a text: opened safely, unwrapped, freed from running heads and hyphens.
 *
 * <p>It does not know what a provision is, nor which work a file holds: that is for the rest of the room to read.
 */
@NullMarked
@NamedInterface("formats")
package opcit.corpus.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
