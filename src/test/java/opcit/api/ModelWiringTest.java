package opcit.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import opcit.OpcitTest;
import opcit.llm.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program with a model set, as its settings are meant to be used. */
@OpcitTest
class ModelWiringTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLAIMS = "{\"claims\": [{\"sentence\": \"The Assembly *encourages* all States:\","
            + " \"quotes\": [{\"exhibit\": 1, \"words\": \"to remove obstacles … and to consider, as appropriate, measures\"}]}]}";

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().jettyStopTimeout(0L))
            .build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry registry) {
        registry.add("opcit.model.provider", () -> "openai");
        registry.add("opcit.model.name", () -> "m");
        registry.add("opcit.model.base-url", HOST::baseUrl);
        registry.add("opcit.model.tries", () -> 1);
        registry.add("opcit.model.rest-after", () -> 2);
    }

    @Test
    void answersWithTheModelUntilItIsDownAndThenWithoutIt() throws Exception {
        HOST.stubFor(Wire.OPENAI.saying(CLAIMS));
        var written = ask();
        assertThat(written.get("drafter").asString()).isEqualTo("model:m");
        assertThat(written.get("notices")).isEmpty();
        assertThat(written.get("quotes").get(0).get("text").asString())
                .startsWith("to remove obstacles")
                .contains("in conformity with applicable legislation");
        assertThat(get("/actuator/health/answers")).contains("\"status\":\"UP\"", "written by m");

        HOST.stubFor(post(Wire.OPENAI.path()).willReturn(aResponse().withStatus(500)));
        ask();
        var composed = ask();
        assertThat(composed.get("drafter").asString()).isEqualTo("composed");
        assertThat(composed.get("notices").get(0).asString()).contains("cannot be asked at the moment");
        assertThat(get("/actuator/health/answers")).contains("\"status\":\"DEGRADED\"", "composed: m is down");
        assertThat(get("/actuator/health")).contains("\"status\":\"DEGRADED\"");
        assertThat(get("/actuator/prometheus"))
                .contains(
                        "opcit_model_tokens_total{model=\"m\",tokens=\"said\"} 10.0",
                        "opcit_claims_total{verdict=\"upheld\"}");
    }

    private JsonNode ask() throws Exception {
        var body = "{\"question\": \"OP 12\"}";
        return JSON.readTree(send(HttpRequest.newBuilder(uri("/api/answers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
