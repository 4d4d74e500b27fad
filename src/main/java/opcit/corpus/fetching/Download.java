package opcit.corpus.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Asks an address for a text once, goes where it leads, and has all of it by the deadline or none. */
final class Download {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String NAME = "Opcit (fetches United Nations texts that it quotes)";

    private final Supplier<HttpClient> client;
    private final Hosts hosts;
    private final Courtesy courtesy;
    private final Intake intake;
    private final Duration within;

    /**
     * @param client follows no redirects itself
     * @param within from the request to the last byte
     */
    Download(Supplier<HttpClient> client, Hosts hosts, Courtesy courtesy, Intake intake, Duration within) {
        this.client = client;
        this.hosts = hosts;
        this.courtesy = courtesy;
        this.intake = intake;
        this.within = within;
    }

    /** @param taken told how many bytes have come so far, again and again */
    Reply from(URI address, LongConsumer taken) throws InterruptedException {
        var asking = new FutureTask<>(() -> follow(address, taken));
        Thread.ofVirtual().name("download").start(asking);
        try {
            return asking.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Reply.Refused("had not sent all of it after %s".formatted(written(within)));
        } catch (ExecutionException e) {
            throw new IllegalStateException(address + " could not be asked", e.getCause());
        } finally {
            asking.cancel(true);
        }
    }

    private Reply follow(URI address, LongConsumer taken) throws InterruptedException {
        var at = address;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var led = redirects == 0 ? "" : "leads to %s, which ".formatted(Hosts.origin(at));
            var objection = hosts.objection(at);
            if (objection.isPresent()) {
                return new Reply.Refused(led + objection.get());
            }
            courtesy.await(at.getHost());
            try {
                var response = client.get().send(request(at), HttpResponse.BodyHandlers.ofInputStream());
                try (var body = response.body()) {
                    if (!REDIRECTS.contains(response.statusCode())) {
                        return intake.read(response, body, taken);
                    }
                }
                var next = next(at, response);
                if (next.isEmpty()) {
                    return new Reply.Refused(
                            "leads on (it answered %d) without saying where".formatted(response.statusCode()));
                }
                at = next.get();
            } catch (IOException e) {
                return Reply.Later.of(led + "cannot be reached", e);
            }
        }
        return new Reply.Refused("leads on more than %d times".formatted(MOST_REDIRECTS));
    }

    private static Optional<URI> next(URI at, HttpResponse<InputStream> response) {
        try {
            return response.headers().firstValue("Location").map(at::resolve);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("User-Agent", NAME)
                .header("Accept", Intake.ACCEPTED)
                .header("Accept-Encoding", "identity")
                .header("Accept-Language", "en")
                .build();
    }

    private static String written(Duration duration) {
        return duration.toSeconds() > 0 ? duration.toSeconds() + " seconds" : duration.toMillis() + " milliseconds";
    }
}
