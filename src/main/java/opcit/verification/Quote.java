package opcit.verification;

import opcit.citation.Citation;
import opcit.corpus.Kind;

/**
 * Words of a provision, cut from its text. Only this room can make one, and only by cutting: a quote that differs from
 * its text cannot be represented.
 */
public sealed interface Quote permits CutQuote {

    /** Where the words stand, and how that is cited. */
    Citation citation();

    /** Where the words begin in the provision's text, inclusive, in UTF-16 units. */
    int start();

    /** Where they end, exclusive. */
    int end();

    /** The provision's own words from start to end. */
    String text();

    /** Whether it goes on after words of the same provision that are left out, which an ellipsis shows. */
    boolean continues();

    /** What sort of text is quoted, which decides whether it binds. */
    Kind kind();
}
