package opcit.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import opcit.corpus.Lanterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sees from outside what is fetched. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "opcit.corpus.folders=index/texts",
            "opcit.corpus.fetch=auto",
            "opcit.corpus.fetching.pause=1ms",
            "opcit.corpus.fetching.tries=1"
        })
@DirtiesContext
class FetchApiTest {

    private static final String FETCH = "/api/library/fetch";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        var catalogue = folder.resolve("catalogue.yaml");
        Files.writeString(catalogue, """
                - id: a-res-61-165
                  title: Protection of migrants
                  citedAs: A/RES/61/165
                  kind: resolution
                  source: General Assembly resolution 61/165
                - id: lanterns
                  title: Convention on the Keeping of Lanterns
                  citedAs: Lanterns Convention
                  kind: treaty
                  source: invented
                  addresses: [%s/lanterns]
                """.formatted(HOST.baseUrl()));
        registry.add("opcit.corpus.catalogue", catalogue::toString);
        registry.add("opcit.corpus.added", () -> folder.resolve("added").toString());
        registry.add("opcit.corpus.fetching.hosts", HOST::baseUrl);
        registry.add("opcit.index.folder", () -> folder.resolve("index").toString());
    }

    @Test
    void tellsWhatFailedAndFetchesItWhenAskedAgain() throws Exception {
        waitFor("missing", "failed");
        var failed = lanterns().get("fetching");
        assertThat(failed.get("address").asString()).isEqualTo(HOST.baseUrl() + "/lanterns");
        assertThat(failed.get("detail").asString())
                .isEqualTo("localhost:%d has no text there (it answered 404). Open its address by hand."
                        .formatted(HOST.getPort()));

        HOST.stubFor(get("/lanterns")
                .willReturn(aResponse().withHeader("Content-Type", "text/plain").withBody(Lanterns.TEXT)));
        var accepted = send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()), FETCH);
        assertThat(accepted.statusCode()).isEqualTo(202);

        waitFor("present", "");
        assertThat(lanterns().get("provisions").asInt()).isEqualTo(6);
        assertThat(folder.resolve("added/lanterns.txt")).hasContent(Lanterns.TEXT);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(body("/api/search?q=charge+ships+for+light")
                                .get("hits")
                                .valueStream())
                        .anyMatch(hit -> hit.get("locator").asString().equals("art_2")));
    }

    private void waitFor(String status, String state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(lanterns().get("status").asString()).isEqualTo(status);
            assertThat(lanterns().path("fetching").path("state").asString("")).isEqualTo(state);
        });
    }

    private JsonNode lanterns() throws Exception {
        return instruments()
                .valueStream()
                .filter(instrument -> instrument.get("id").asString().equals("lanterns"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode instruments() throws Exception {
        return body("/api/instruments");
    }

    private JsonNode body(String path) throws Exception {
        return JSON.readTree(send(HttpRequest.newBuilder(), path).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) throws Exception {
        return CLIENT.send(
                request.uri(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
