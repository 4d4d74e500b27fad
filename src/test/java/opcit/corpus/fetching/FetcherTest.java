package opcit.corpus.fetching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opcit.corpus.Instrument;
import opcit.corpus.Lanterns;
import opcit.corpus.Shelf;
import opcit.corpus.formats.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fetches from a host that answers well, what it should and what it should not. */
class FetcherTest {

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    private Path added;

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("text/plain; charset=utf-8", Lanterns.plain(), "lanterns.txt"),
                Arguments.of("Text/HTML; charset=utf-8", Lanterns.html(), "lanterns.html"),
                Arguments.of(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Lanterns.docx(),
                        "lanterns.docx"),
                Arguments.of("application/pdf", Lanterns.pdf(), "lanterns.pdf"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsWhatItReadAsTheTextInEachFormat(String type, byte[] body, String kept) {
        serve("/lanterns", type, body);
        try (var bench = bench("/lanterns")) {
            assertThat(bench.fetch()).isEmpty();
            assertThat(bench.kept()).containsExactly(kept);
            assertThat(bench.lanterns().orElseThrow().provisions().stream()
                            .map(provision -> provision.locator().toString()))
                    .containsExactly("rec_1", "formula_1", "art_1", "art_1__para_1", "art_1__para_2", "art_2");
        }
        HOST.verify(getRequestedFor(urlEqualTo("/lanterns")).withHeader("User-Agent", containing("Opcit")));
    }

    @Test
    void takesThePageWhenItIsTheTextThoughAPdfWasAskedFor() {
        serve("/lanterns.pdf", "text/html", Lanterns.html());
        try (var bench = bench("/lanterns.pdf")) {
            assertThat(bench.fetch()).isEmpty();
            assertThat(bench.kept()).containsExactly("lanterns.html");
        }
    }

    static Stream<Arguments> wrong() {
        var page = "<!DOCTYPE html><html><body><h1>Sorry</h1><p>We are moving house.</p></body></html>";
        return Stream.of(
                Arguments.of("text/html", bytes(page), "cannot be read as the text of Lanterns Convention"),
                Arguments.of("application/pdf", bytes(page), "says that it sends application/pdf and sends something"),
                Arguments.of("application/pdf", bytes("%PDF-1.7 torn"), "cannot be read"),
                Arguments.of("text/plain", bytes(Lanterns.BELLS), "is the text of Bells Convention"),
                Arguments.of(
                        "text/plain",
                        bytes(Lanterns.TEXT.replaceFirst("on .* Lanterns", "on Something Else")),
                        "does not say at its head that it is Lanterns Convention"),
                Arguments.of("text/plain", new byte[] {'a', 0, 'b'}, "is not a text"),
                Arguments.of("text/plain", new byte[0], "cannot be read"),
                Arguments.of("image/png", Lanterns.pdf(), "sent image/png, which Opcit does not read"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsNotTheText(String type, byte[] body, String reason) {
        serve("/lanterns", type, body);
        try (var bench = bench("/lanterns")) {
            assertThat(bench.fetch()).startsWith(host() + " ").contains(reason);
            assertThat(bench.kept()).isEmpty();
            assertThat(bench.lanterns()).isEmpty();
        }
        HOST.verify(1, getRequestedFor(urlEqualTo("/lanterns")));
    }

    @Test
    void believesTheFingerprintsMoreThanTheTitle() {
        var bells = Lanterns.BELLS.replace("Ringing of Bells", "Keeping of Lanterns");
        var slip =
                Lanterns.TEXT.replace("from dusk to dawn", "from dusk til dawn").replace("Lanterns\n", "Lamps\n");
        serve("/wrong", "text/plain", bytes(bells));
        serve("/slip", "text/plain", bytes(slip));
        var catalogued = bench("/none");
        var reference = Shelf.reference(read(catalogued, Lanterns.TEXT));
        catalogued.close();
        try (var bench = FetchBench.of(
                added,
                FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl()),
                Map.of(FetchBench.LANTERNS, reference),
                List.of(at("/wrong"), at("/slip")),
                List.of())) {
            assertThat(bench.fetch()).isEmpty();
            assertThat(bench.lanterns().orElseThrow().provisions().toString()).contains("from dusk til dawn");
        }
    }

    @Test
    void saysOnceWhatTwoAddressesOfOneHostHaveInCommon() {
        try (var bench = bench("/a", "/b")) {
            assertThat(bench.fetch()).isEqualTo(host() + " has no text there (it answered 404).");
        }
        HOST.verify(1, getRequestedFor(urlEqualTo("/a")));
        HOST.verify(1, getRequestedFor(urlEqualTo("/b")));
    }

    @Test
    void goesOnToTheNextAddressAndSaysOfEachWhatWasWrong() {
        serve("/a", "text/plain", bytes(Lanterns.BELLS));
        try (var bench = bench("/a", "/b")) {
            assertThat(bench.fetch())
                    .isEqualTo(
                            "%s sent a file that is the text of Bells Convention; %s has no text there (it answered 404)."
                                    .formatted(host(), host()));
            assertThat(bench.fetcher()
                            .fetching(FetchBench.LANTERNS)
                            .orElseThrow()
                            .address())
                    .isEqualTo(URI.create(at("/a")));
        }
    }

    @Test
    void triesAgainWhenAsked() {
        try (var bench = bench("/lanterns")) {
            assertThat(bench.fetch()).contains("404");
            serve("/lanterns", "text/plain", Lanterns.plain());
            assertThat(bench.fetch()).isEmpty();
            assertThat(bench.lanterns()).isPresent();
        }
    }

    @Test
    void tellsHowFarItHasComeAndWhoseTurnComesLater() {
        HOST.stubFor(get("/lanterns")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/plain")
                        .withBody(Lanterns.TEXT)
                        .withChunkedDribbleDelay(4, 800)));
        serve("/bells", "text/plain", bytes(Lanterns.BELLS));
        try (var bench = FetchBench.of(
                added,
                FetchBench.settings(FetchBench.PATIENT, HOST.baseUrl()),
                Map.of(),
                List.of(at("/lanterns")),
                List.of(at("/bells")))) {
            bench.fetcher().fetchMissing();
            await().until(() -> bench.fetcher()
                    .fetching(FetchBench.LANTERNS)
                    .filter(state -> state instanceof Fetching.Underway underway && underway.bytes() > 0)
                    .isPresent());
            assertThat(bench.fetcher().fetching(FetchBench.BELLS))
                    .contains(new Fetching.Waiting(URI.create(at("/bells"))));
            assertThat(bench.fetch()).isEmpty();
            assertThat(bench.kept()).containsExactlyInAnyOrder("bells.txt", "lanterns.txt");
        }
        HOST.verify(1, getRequestedFor(urlEqualTo("/lanterns")));
    }

    private FetchBench bench(String... paths) {
        return FetchBench.of(
                added, HOST.baseUrl(), Stream.of(paths).map(FetcherTest::at).toList());
    }

    private static Instrument read(FetchBench bench, String text) {
        return bench.corpus()
                .read(new Source("lanterns.txt", bytes(text)))
                .holding()
                .instrument();
    }

    private static void serve(String path, String type, byte[] body) {
        HOST.stubFor(get(path)
                .willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
    }

    private static String host() {
        return "localhost:" + HOST.getPort();
    }

    private static String at(String path) {
        return HOST.baseUrl() + path;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
