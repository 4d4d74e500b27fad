package opcit.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import opcit.corpus.Library;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches the library as it stands: while a changed one is indexed, the one before it still answers. */
final class CurrentSearcher implements Searcher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSearcher.class);

    private final Function<Library, LuceneSearcher> opener;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("indexing").factory());
    private final AtomicReference<@Nullable Library> waiting = new AtomicReference<>();
    private @Nullable LuceneSearcher current;

    CurrentSearcher(Function<Library, LuceneSearcher> opener) {
        this.opener = opener;
    }

    /** Indexes the library at once. */
    void show(Library library) {
        var opened = opener.apply(library);
        lock.writeLock().lock();
        try {
            if (current != null) {
                current.close();
            }
            current = opened;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Indexes the library in the background, unless a newer one comes before its turn does. */
    void follow(Library library) {
        if (waiting.getAndSet(library) == null) {
            indexing.execute(this::showNewest);
        }
    }

    private void showNewest() {
        var newest = waiting.getAndSet(null);
        if (newest != null) {
            try {
                show(newest);
            } catch (RuntimeException e) {
                LOG.error("The changed library could not be indexed; the one before it is searched still", e);
            }
        }
    }

    @Override
    public Hits search(String words, Scope scope, int limit) {
        return reading(searcher -> searcher.search(words, scope, limit));
    }

    @Override
    public boolean knows(String name) {
        return reading(searcher -> searcher.knows(name));
    }

    private <T> T reading(Function<LuceneSearcher, T> ask) {
        lock.readLock().lock();
        try {
            if (current == null) {
                throw new IllegalStateException("no library has been indexed yet");
            }
            return ask.apply(current);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        indexing.shutdownNow();
        lock.writeLock().lock();
        try {
            if (current != null) {
                current.close();
                current = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
