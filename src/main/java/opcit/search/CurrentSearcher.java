package opcit.search;

import java.util.Optional;
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

/**
 * Searches the library as it stands. While a changed one is indexed, the one before it still answers; while much has to be
 * read for its meaning, words alone do.
 */
final class CurrentSearcher implements Searcher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSearcher.class);

    // So many passages are read for their meaning while one waits: some seconds.
    private static final int READ_AT_ONCE = 400;

    private final Index index;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("indexing").factory());
    private final AtomicReference<@Nullable Library> waiting = new AtomicReference<>();
    private @Nullable LuceneSearcher current;
    private volatile int unread;

    /** Where the searchers of libraries come from. */
    interface Index {

        /** A searcher that knows what every passage means; opening it may take minutes. */
        LuceneSearcher open(Library library);

        /** A searcher that is ready at once, though it knows of many passages their words only. */
        LuceneSearcher byWords(Library library);

        /** How many passages have to be read for their meaning before it can be opened. */
        int unread(Library library);

        /** How far it has come while it is opened. */
        Optional<Progress> progress();
    }

    CurrentSearcher(Index index) {
        this.index = index;
    }

    /** Searches the library from now on, at first by words alone when it has much that is new. */
    void start(Library library) {
        var passages = index.unread(library);
        if (passages <= READ_AT_ONCE) {
            show(index.open(library), 0);
        } else {
            LOG.info("{} passages have to be read for their meaning; words alone decide meanwhile", passages);
            show(index.byWords(library), passages);
            follow(library);
        }
    }

    private void show(LuceneSearcher opened, int passagesUnread) {
        lock.writeLock().lock();
        try {
            if (current != null) {
                current.close();
            }
            current = opened;
            unread = passagesUnread;
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
                show(index.open(newest), 0);
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
    public Optional<Progress> progress() {
        var passages = unread;
        return passages == 0 ? Optional.empty() : index.progress().or(() -> Optional.of(new Progress(0, passages)));
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
