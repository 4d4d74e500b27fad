package opcit.corpus.fetching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import opcit.corpus.Lanterns;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches from hosts that are busy, slow or broken. */
class FetchFaultsTest {

    private static final int TRIES = 3;

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().jettyStopTimeout(0L))
            .build();

    @TempDir
    private Path added;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | 1 | has no text there (it answered 404)
            410 | 1 | has no text there (it answered 410)
            403 | 1 | lets no program in (it answered 403)
            500 | 1 | answered 500
            204 | 1 | answered 204
            429 | 3 | is busy (it answered 429)
            502 | 3 | is busy (it answered 502)
            503 | 3 | is busy (it answered 503)
            504 | 3 | is busy (it answered 504)
            """)
    void asksAgainOnlyWhereThatMayHelp(int status, int asked, String reason) {
        HOST.stubFor(get("/lanterns").willReturn(aResponse().withStatus(status)));
        assertThat(failure()).isEqualTo(host() + " " + reason + ".");
        HOST.verify(asked, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "86400", "Wed, 21 Oct 2015 07:28:00 GMT", "soon"})
    void comesBackAfterBeingAskedToWait(String retryAfter) {
        var busy = aResponse().withStatus(429).withHeader("Retry-After", retryAfter);
        first(busy, "calm");
        HOST.stubFor(
                get("/lanterns").inScenario("busy").whenScenarioStateIs("calm").willReturn(text()));
        assertThat(failure()).isEmpty();
        HOST.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void getsThroughAtTheThirdTry() {
        first(aResponse().withStatus(503), "again");
        HOST.stubFor(get("/lanterns")
                .inScenario("busy")
                .whenScenarioStateIs("again")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("calm"));
        HOST.stubFor(
                get("/lanterns").inScenario("busy").whenScenarioStateIs("calm").willReturn(text()));
        assertThat(failure()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
    void asksAgainWhenTheConnectionBreaks(Fault fault) {
        HOST.stubFor(get("/lanterns").willReturn(aResponse().withFault(fault)));
        assertThat(failure()).contains("cannot be reached (");
        // Java's client asks once more by itself when a connection breaks before the answer.
        HOST.verify(moreThanOrExactly(TRIES), getRequestedFor(anyUrl()));
    }

    @Test
    void refusesABodyThatIsCutOff() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var host = "http://localhost:" + server.getLocalPort();
            Thread.ofVirtual().start(() -> cutOff(server));
            assertThat(failure(FetchBench.settings(FetchBench.PATIENT, host), host + "/lanterns"))
                    .contains("broke off after %,d bytes".formatted(Lanterns.plain().length));
        }
    }

    /** Promises ten thousand bytes to all who come, and hangs up after the text. */
    private static void cutOff(ServerSocket server) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                connection.getInputStream().read(new byte[4096]);
                var head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10000\r\n\r\n";
                connection.getOutputStream().write((head + Lanterns.TEXT).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void givesUpABodyThatDribbles() {
        HOST.stubFor(get("/lanterns").willReturn(text().withChunkedDribbleDelay(100, 3_000)));
        assertThat(failure(FetchBench.settings(Duration.ofMillis(400), HOST.baseUrl()), at("/lanterns")))
                .endsWith(" had not sent all of it after 400 milliseconds.");
        HOST.verify(lessThanOrExactly(1), getRequestedFor(anyUrl()));
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int free;
        try (var server = new ServerSocket(0)) {
            free = server.getLocalPort();
        }
        var host = "http://localhost:" + free;
        assertThat(failure(FetchBench.settings(FetchBench.PATIENT, host), host + "/lanterns"))
                .contains("cannot be reached (");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesMoreThanTwentyMegabytesWhetherOrNotTheyAreAnnounced(boolean announced) throws Exception {
        var body = new byte[Source.LARGEST + 1];
        var large = aResponse().withHeader("Content-Type", "text/plain").withBody(body);
        HOST.stubFor(get("/lanterns")
                .willReturn(announced ? large.withHeader("Content-Length", Integer.toString(body.length)) : large));
        assertThat(failure()).endsWith(" sent more than 20 MB.");
        HOST.verify(1, getRequestedFor(anyUrl()));
        try (var client = HttpClient.newHttpClient()) {
            var sent = client.send(
                    HttpRequest.newBuilder(URI.create(at("/lanterns"))).build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(sent.headers().firstValue("Content-Length").isPresent()).isEqualTo(announced);
        }
    }

    private String failure() {
        return failure(FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl()), at("/lanterns"));
    }

    /** Why the text could not be had, and that then nothing was kept; empty when it was. */
    private String failure(FetchSettings settings, String address) {
        try (var bench = FetchBench.of(added, settings, Map.of(), List.of(address), List.of())) {
            var failure = bench.fetch();
            assertThat(bench.kept()).hasSize(failure.isEmpty() ? 1 : 0);
            return failure;
        }
    }

    private static void first(ResponseDefinitionBuilder response, String then) {
        HOST.stubFor(get("/lanterns")
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(response)
                .willSetStateTo(then));
    }

    private static ResponseDefinitionBuilder text() {
        return aResponse().withHeader("Content-Type", "text/plain").withBody(Lanterns.TEXT);
    }

    private static String host() {
        return "localhost:" + HOST.getPort();
    }

    private static String at(String path) {
        return HOST.baseUrl() + path;
    }
}
