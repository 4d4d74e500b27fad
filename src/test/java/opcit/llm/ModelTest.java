package opcit.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opcit.llm.ModelFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Asks models behind the wire formats of their providers. */
class ModelTest {

    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"claims\":{\"type\":\"array\","
            + "\"items\":{\"type\":\"string\"}}},\"required\":[\"claims\"],\"additionalProperties\":false}";
    private static final Prompt PROMPT = new Prompt("Be brief.", "What is a lantern?", SCHEMA, 100);
    private static final String ANSWER = "{\"claims\": [\"A lantern gives light: “fiat lux”.\"]}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().jettyStopTimeout(0L))
            .build();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void handsOnWhatIsSaidPieceByPiece(Wire wire) {
        HOST.stubFor(wire.saying(ANSWER));
        var usage = ask(model(wire));
        assertThat(said).hasSizeGreaterThan(3);
        assertThat(String.join("", said)).isEqualTo(ANSWER);
        assertThat(usage).isEqualTo(new Usage(90, 10));
    }

    @ParameterizedTest
    @EnumSource
    void asksInPlainHttpWithTheSchemaAndTheLimit(Wire wire) {
        HOST.stubFor(wire.saying(ANSWER));
        ask(model(wire));
        HOST.verify(postRequestedFor(urlEqualTo(wire.path()))
                .withHeader("Upgrade", absent())
                .withRequestBody(matchingJsonPath("$.model", equalTo("m")))
                .withRequestBody(containing("What is a lantern?"))
                .withRequestBody(containing("Be brief."))
                .withRequestBody(containing("additionalProperties"))
                .withRequestBody(containing("100")));
    }

    @ParameterizedTest
    @CsvSource({"OPENAI, Authorization, Bearer secret", "ANTHROPIC, x-api-key, secret"})
    void showsTheKeyToItsProvider(Wire wire, String header, String value) {
        HOST.stubFor(wire.saying(ANSWER));
        ask(model(wire));
        HOST.verify(postRequestedFor(anyUrl()).withHeader(header, equalTo(value)));
    }

    @ParameterizedTest
    @EnumSource
    void countsTokensAndRequests(Wire wire) {
        HOST.stubFor(wire.saying(ANSWER));
        ask(model(wire));
        assertThat(meters.counter(ModelMetrics.TOKENS, "model", "m", "tokens", "read")
                        .count())
                .isEqualTo(90);
        assertThat(meters.counter(ModelMetrics.TOKENS, "model", "m", "tokens", "said")
                        .count())
                .isEqualTo(10);
        assertThat(meters.timer(ModelMetrics.REQUESTS, "model", "m", "outcome", "said")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, 401, REFUSED, 1",
        "ANTHROPIC, 401, REFUSED, 1",
        "OLLAMA, 404, REFUSED, 1",
        "OPENAI, 400, REFUSED, 1",
        "OPENAI, 429, BUSY, 3",
        "ANTHROPIC, 429, BUSY, 3",
        "OLLAMA, 429, BUSY, 3",
        "OPENAI, 500, BUSY, 3",
        "ANTHROPIC, 529, BUSY, 3",
        "OLLAMA, 503, BUSY, 3"
    })
    void asksAgainOnlyWhereThatMayHelp(Wire wire, int status, Reason reason, int asked) {
        HOST.stubFor(post(wire.path())
                .willReturn(aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"no: secret\"}}")));
        var failure = failure(model(wire));
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).hasMessageContaining("it answered " + status);
        assertThat(failure.getMessage()).doesNotContain("no: secret");
        HOST.verify(asked, postRequestedFor(anyUrl()));
        assertThat(meters.timer(ModelMetrics.REQUESTS, "model", "m", "outcome", "failed")
                        .count())
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"OPENAI, 0", "ANTHROPIC, 86400", "OLLAMA, 'Wed, 21 Oct 2015 07:28:00 GMT'", "OPENAI, soon"})
    void comesBackAfterBeingAskedToWait(Wire wire, String retryAfter) {
        first(wire, aResponse().withStatus(429).withHeader("Retry-After", retryAfter));
        then(wire);
        ask(model(wire));
        assertThat(String.join("", said)).isEqualTo(ANSWER);
        HOST.verify(2, postRequestedFor(anyUrl()));
    }

    @Test
    void waitsAsLongAsItIsAskedToButNoLongerThanIsSet() {
        var patience = new Patience(Wire.OPENAI.settings(HOST.baseUrl(), PATIENCE));
        assertThat(patience.wait(1, busy(Duration.ofMillis(7)))).isEqualTo(Duration.ofMillis(7));
        assertThat(patience.wait(1, busy(Duration.ofDays(1)))).isEqualTo(Duration.ofMillis(20));
        assertThat(patience.wait(9, new ModelFailure(Reason.BUSY, "busy")))
                .isBetween(Duration.ZERO, Duration.ofMillis(20));
    }

    @ParameterizedTest
    @EnumSource
    void givesUpOnAModelThatSaysNothing(Wire wire) {
        HOST.stubFor(post(wire.path()).willReturn(wire.ok("").withFixedDelay(20_000)));
        assertThat(failure(model(wire, HOST.baseUrl(), Duration.ofMillis(300))).reason())
                .isEqualTo(Reason.TOO_SLOW);
    }

    @ParameterizedTest
    @EnumSource
    void givesUpOnAModelThatFallsSilent(Wire wire) {
        HOST.stubFor(
                post(wire.path()).willReturn(wire.ok(wire.all(ANSWER, "stop")).withChunkedDribbleDelay(3, 60_000)));
        assertThat(failure(model(wire, HOST.baseUrl(), Duration.ofSeconds(1))).reason())
                .isEqualTo(Reason.TOO_SLOW);
    }

    @ParameterizedTest
    @EnumSource
    void noticesThatTheConnectionWasCutAndDoesNotSayThingsTwice(Wire wire) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> cutOff(server, wire));
            var model = model(wire, "http://localhost:" + server.getLocalPort(), PATIENCE);
            assertThat(failure(model).reason()).isEqualTo(Reason.BROKE_OFF);
            assertThat(String.join("", said)).isEqualTo(ANSWER.substring(0, 21));
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeNonsenseForAnAnswer(Wire wire) {
        HOST.stubFor(post(wire.path()).willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
        assertThat(failure(model(wire)).reason()).isEqualTo(Reason.BROKE_OFF);
    }

    @ParameterizedTest
    @EnumSource
    void endsWhatHasNoEnd(Wire wire) {
        HOST.stubFor(wire.saying("and so on ".repeat(2_000)));
        assertThat(failure(model(wire)).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(String.join("", said)).hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void knowsThatTheModelHadMoreToSay(Wire wire) {
        HOST.stubFor(wire.sayingTooMuch(ANSWER));
        assertThat(failure(model(wire)).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void cannotReachAHostThatIsNotThere() throws IOException {
        int port;
        try (var server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        assertThat(failure(model(Wire.OPENAI, "http://localhost:" + port, PATIENCE))
                        .reason())
                .isEqualTo(Reason.UNREACHABLE);
    }

    private static ModelFailure busy(Duration retryAfter) {
        return new ModelFailure(Reason.BUSY, Optional.of(retryAfter), "busy");
    }

    /** Says the first three pieces to all who come, promises more, and hangs up. */
    private static void cutOff(ServerSocket server, Wire wire) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                connection.getInputStream().read(new byte[16_384]);
                var head = "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: 100000\r\n\r\n"
                        .formatted(wire.contentType());
                connection
                        .getOutputStream()
                        .write((head + wire.begun(ANSWER.substring(0, 21))).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void first(Wire wire, ResponseDefinitionBuilder response) {
        HOST.stubFor(post(wire.path())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(response)
                .willSetStateTo("calm"));
    }

    private static void then(Wire wire) {
        HOST.stubFor(post(wire.path())
                .inScenario("busy")
                .whenScenarioStateIs("calm")
                .willReturn(wire.ok(wire.all(ANSWER, "stop"))));
    }

    private Usage ask(Model model) {
        return model.ask(PROMPT, said::add);
    }

    private ModelFailure failure(Model model) {
        return catchThrowableOfType(ModelFailure.class, () -> ask(model));
    }

    private Model model(Wire wire) {
        return model(wire, HOST.baseUrl(), PATIENCE);
    }

    private Model model(Wire wire, String baseUrl, Duration patience) {
        return model(wire, baseUrl, patience, breaker());
    }

    private Model model(Wire wire, String baseUrl, Duration patience, CircuitBreaker breaker) {
        return new Providers(wire.settings(baseUrl, patience), "secret").model(breaker, meters);
    }

    private static CircuitBreaker breaker() {
        return ModelConfiguration.breaker(Wire.OPENAI.settings(null, PATIENCE));
    }
}
