package opcit.search.bench;

import java.util.List;

/** A way of finding passages, from the words of the question on. */
interface Retrieval extends AutoCloseable {

    /** The ids of the passages that fit best, best first, each once. */
    List<String> find(String question, int limit);

    @Override
    default void close() {}
}
