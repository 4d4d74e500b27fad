package opcit.search;

import java.util.Optional;

/** Finds the provisions that fit a question's words. */
public interface Searcher {

    /**
     * The provisions that fit best, best first.
     *
     * @param words what to look for, in plain language; any length, all of it counts
     * @param scope which provisions are looked at
     * @param limit how many at most, 1 or more
     */
    Hits search(String words, Scope scope, int limit);

    /** How far the texts are read for their meaning while words alone decide; empty when their meaning does too. */
    Optional<Progress> progress();

    /** Whether every word of the name, or a synonym of it, stands in some text of the library. */
    boolean knows(String name);
}
