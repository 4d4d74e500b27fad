package opcit.search;

import java.util.List;
import java.util.function.Predicate;
import opcit.citation.Place;

/** Finds the provisions that fit a question's words. */
public interface Searcher {

    /**
     * The provisions that fit best, best first.
     *
     * @param words what to look for, in plain language; any length, all of it counts
     * @param within which places count; the others are passed over
     * @param limit how many at most, 1 or more
     */
    List<Hit> search(String words, Predicate<Place> within, int limit);

    /** Whether every word of the name, or a synonym of it, stands in some text of the library. */
    boolean knows(String name);
}
