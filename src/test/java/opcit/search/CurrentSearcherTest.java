package opcit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import opcit.corpus.Library;
import opcit.corpus.Skipped;
import opcit.corpus.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentSearcherTest {

    private static final Library RESOLUTION = Texts.resolutionAlone();

    private final BlockingQueue<Library> begun = new LinkedBlockingQueue<>();
    private final Semaphore mayEnd = new Semaphore(0);
    private final CurrentSearcher searcher = new CurrentSearcher(new NeverBuilt());

    private final class NeverBuilt implements CurrentSearcher.Index {

        @Override
        public LuceneSearcher open(Library library) {
            begun.add(library);
            mayEnd.acquireUninterruptibly();
            throw new IllegalStateException("this index is never built");
        }

        @Override
        public LuceneSearcher byWords(Library library) {
            throw new IllegalStateException("this index is never asked for");
        }

        @Override
        public int unread(Library library) {
            return 0;
        }

        @Override
        public Optional<Progress> progress() {
            return Optional.empty();
        }
    }

    @AfterEach
    void letGo() {
        mayEnd.release(100);
        searcher.close();
    }

    @Test
    void skipsLibrariesThatANewerOneSupersedesWhileAnotherIsIndexed() throws InterruptedException {
        searcher.follow(library(1));
        assertThat(nextBegun()).isEqualTo(library(1));

        searcher.follow(library(2));
        searcher.follow(library(3));
        searcher.follow(library(4));
        mayEnd.release();
        assertThat(nextBegun()).isEqualTo(library(4));

        mayEnd.release();
        searcher.follow(library(5));
        assertThat(nextBegun()).isEqualTo(library(5));
    }

    private Library nextBegun() throws InterruptedException {
        var library = begun.poll(30, TimeUnit.SECONDS);
        assertThat(library).as("a library is indexed").isNotNull();
        return library;
    }

    /** A library that differs from the others by what was skipped. */
    private static Library library(int n) {
        return new Library(
                List.of(),
                RESOLUTION.names(),
                RESOLUTION.editorial(),
                List.of(new Skipped("text-" + n + ".txt", "it is one of several")));
    }
}
