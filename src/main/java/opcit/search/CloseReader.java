package opcit.search;

import java.util.List;

/** Reads a question and passages together, word by word: finer than a search, and too slow for more than a few passages. */
public interface CloseReader {

    /**
     * A provision as it is read.
     *
     * @param about whose it is and what it settles, in everyday words
     * @param text its words after those that it is read with
     */
    record Passage(String about, String text) {}

    /**
     * How far each passage answers the question, as log-odds: 0 is as likely as not. Of a long question the beginning and the
     * end are read, of a long passage the beginning.
     */
    List<Double> read(String question, List<Passage> passages);
}
