package opcit.corpus.fetching;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.corpus.Corpus;
import opcit.corpus.Holding;
import opcit.corpus.Work;
import opcit.corpus.formats.Source;
import opcit.corpus.formats.UnreadableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the texts that are missing from where they are published: in the background, one work after another.
 *
 * <p>What comes is read before it is kept, and kept only when it is the text of the work that was asked for.
 */
public final class Fetcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final boolean on;
    private final Corpus corpus;
    private final Identity identity;
    private final Download download;
    private final Patience patience;
    private final Map<InstrumentId, Fetching> states = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("fetching").factory());

    /** @param on whether anything is fetched at all */
    Fetcher(boolean on, Corpus corpus, Download download, Patience patience) {
        this.on = on;
        this.corpus = corpus;
        this.identity = new Identity(corpus);
        this.download = download;
        this.patience = patience;
    }

    public boolean isOn() {
        return on;
    }

    /** How far the fetching of a work's text has come; empty when it was not tried, and when the text is here. */
    public Optional<Fetching> fetching(InstrumentId work) {
        return Optional.ofNullable(states.get(work));
    }

    /** Asks for each missing text that has an address, also for those that could not be had before. Returns at once. */
    public synchronized void fetchMissing() {
        if (!on) {
            return;
        }
        corpus.library().holdings().stream()
                .flatMap(Fetcher::missing)
                .filter(work -> !isAtWork(work.id()))
                .forEach(work -> {
                    states.put(work.id(), new Fetching.Waiting(best(work)));
                    thread.execute(() -> fetch(work));
                });
    }

    private static Stream<Work> missing(Holding holding) {
        return switch (holding) {
            case Holding.Present present -> Stream.empty();
            case Holding.Missing missing ->
                Stream.of(missing.work())
                        .filter(work -> !work.particulars().addresses().isEmpty());
        };
    }

    private boolean isAtWork(InstrumentId work) {
        return fetching(work)
                .filter(fetching -> switch (fetching) {
                    case Fetching.Waiting waiting -> true;
                    case Fetching.Underway underway -> true;
                    case Fetching.Failed failed -> false;
                })
                .isPresent();
    }

    private void fetch(Work work) {
        // Two addresses of one host that fail alike are one reason.
        var reasons = new LinkedHashSet<String>();
        try {
            for (var address : work.particulars().addresses()) {
                var reason = isHere(work) ? Optional.<String>empty() : from(address, work);
                if (reason.isEmpty()) {
                    states.remove(work.id());
                    return;
                }
                reasons.add(new Fetching.Waiting(address).host() + " " + reason.get());
            }
            fail(work, reasons);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(work, List.of("Opcit was stopped"));
        } catch (UncheckedIOException e) {
            // The next address would find no more room.
            var cause =
                    Optional.ofNullable(e.getCause()).map(Throwable::getMessage).orElse("no reason given");
            fail(work, List.of("It came, but could not be kept. %s (%s)".formatted(e.getMessage(), cause)));
        } catch (RuntimeException e) {
            LOG.error("Fetching {} went wrong", work.citedAs(), e);
            fail(work, List.of("Something went wrong in Opcit"));
        }
    }

    private void fail(Work work, Collection<String> reasons) {
        var why = String.join("; ", reasons) + ".";
        LOG.warn("The text of {} could not be fetched: {}", work.citedAs(), why);
        states.put(work.id(), new Fetching.Failed(best(work), why));
    }

    /** Why the address did not give the work's text; empty when it is in the library now. */
    private Optional<String> from(URI address, Work work) throws InterruptedException {
        states.put(work.id(), new Fetching.Underway(address, 0));
        return switch (patience.ask(() -> download.from(address, bytes -> progress(work, address, bytes)))) {
            case Reply.Refused refused -> Optional.of(refused.why());
            case Reply.Later later -> Optional.of(later.why());
            case Reply.Whole whole -> keep(work, whole.body(), address);
        };
    }

    // A download that was given up may still tell of a last piece.
    private void progress(Work work, URI address, long bytes) {
        states.computeIfPresent(
                work.id(),
                (id, state) ->
                        state instanceof Fetching.Underway && state.address().equals(address)
                                ? new Fetching.Underway(address, bytes)
                                : state);
    }

    private Optional<String> keep(Work work, Source anonymous, URI address) {
        var named = new Source(anonymous.name().replaceFirst("^[^.]*", work.id().value()), anonymous.bytes());
        var objection = identity.objection(work, named, anonymous);
        if (objection.isEmpty()) {
            try {
                corpus.add(named);
                LOG.info("The text of {} was fetched from {}", work.citedAs(), address);
            } catch (UnreadableText e) {
                // Someone may have added it meanwhile.
                return isHere(work)
                        ? Optional.empty()
                        : Optional.of("sent a file that was not kept: " + e.getMessage());
            }
        }
        return objection.map(reason -> "sent a file that " + reason);
    }

    private boolean isHere(Work work) {
        return corpus.library().instrument(work.id()).isPresent();
    }

    private static URI best(Work work) {
        return work.particulars().addresses().getFirst();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
