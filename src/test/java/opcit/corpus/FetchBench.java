package opcit.corpus;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;

/** A library that lacks the lanterns and the bells, and a fetcher for it that hardly waits. */
final class FetchBench implements AutoCloseable {

    static final InstrumentId LANTERNS = new InstrumentId("lanterns");
    static final InstrumentId BELLS = new InstrumentId("bells");
    static final Duration PATIENT = Duration.ofSeconds(30);

    private final Path added;
    private final Corpus corpus;
    private final Fetcher fetcher;

    private FetchBench(Path added, Corpus corpus, FetchSettings settings) {
        this.added = added;
        this.corpus = corpus;
        this.fetcher = FetchConfiguration.fetcher(true, corpus, settings, Clock.systemUTC());
    }

    /** @param hosts the only ones that are asked */
    static FetchSettings settings(Duration answerWithin, String... hosts) {
        var moment = Duration.ofMillis(1);
        return new FetchSettings(List.of(hosts), PATIENT, answerWithin, 3, moment, moment, Duration.ofMillis(5));
    }

    /** A bench that knows neither text's words and gives each host all the time it needs. */
    static FetchBench of(Path added, String host, List<String> lanternsAt) {
        return of(added, settings(PATIENT, host), Map.of(), lanternsAt, List.of());
    }

    static FetchBench of(
            Path added,
            FetchSettings settings,
            Map<InstrumentId, Reference> references,
            List<String> lanternsAt,
            List<String> bellsAt) {
        var catalogue = new Catalogue(List.of(
                work(LANTERNS, "Convention on the Keeping of Lanterns", "Lanterns Convention", lanternsAt),
                work(BELLS, "Convention on the Ringing of Bells", "Bells Convention", bellsAt)));
        return new FetchBench(added, new Corpus(catalogue, references, Headnotes.NONE, List.of(), added), settings);
    }

    private static Work work(InstrumentId id, String title, String citedAs, List<String> addresses) {
        var none = Work.Particulars.NONE;
        return new Work(
                id,
                title,
                citedAs,
                Kind.TREATY,
                List.of(),
                "invented",
                new Work.Particulars(
                        none.symbol(),
                        none.treatySeries(),
                        none.page(),
                        none.adopted(),
                        none.inForce(),
                        none.adoptedBy(),
                        addresses.stream().map(URI::create).toList()));
    }

    Fetcher fetcher() {
        return fetcher;
    }

    Corpus corpus() {
        return corpus;
    }

    Optional<Instrument> lanterns() {
        return corpus.library().instrument(LANTERNS);
    }

    /** Fetches what is missing until nothing more happens; why the lanterns could not be had, empty when they could. */
    String fetch() {
        fetcher.fetchMissing();
        await().pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .atMost(PATIENT.multipliedBy(2))
                .until(() -> Stream.of(LANTERNS, BELLS)
                        .flatMap(work -> fetcher.fetching(work).stream())
                        .allMatch(Fetching.Failed.class::isInstance));
        return fetcher.fetching(LANTERNS)
                .map(state -> ((Fetching.Failed) state).why())
                .orElse("");
    }

    /** The names of all files that were written, finished or not. */
    List<String> kept() {
        if (!Files.isDirectory(added)) {
            return List.of();
        }
        try (var files = Files.list(added)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
