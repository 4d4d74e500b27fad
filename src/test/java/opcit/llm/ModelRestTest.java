package opcit.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import opcit.llm.ModelFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leaves a model alone that fails, and tells how it is. */
class ModelRestTest {

    private static final Prompt PROMPT = new Prompt("Be brief.", "What is a lantern?", "{\"type\": \"object\"}", 100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().jettyStopTimeout(0L))
            .build();

    private final ModelSettings settings = Wire.OPENAI.settings(HOST.baseUrl(), PATIENCE);
    private final CircuitBreaker breaker = ModelConfiguration.breaker(settings);
    private final Model model = Wire.OPENAI.model(settings, breaker);

    @Test
    void leavesAModelAloneThatFailsTooOften() {
        HOST.stubFor(post(Wire.OPENAI.path()).willReturn(aResponse().withStatus(401)));
        var health = new ModelHealth(Optional.of(model), breaker);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        for (var i = 0; i < 5; i++) {
            assertThat(failure().reason()).isEqualTo(Reason.REFUSED);
        }
        assertThat(failure().reason()).isEqualTo(Reason.RESTING);
        HOST.verify(5, postRequestedFor(anyUrl()));
        assertThat(health.health().getStatus()).isEqualTo(ModelHealth.DEGRADED);
        assertThat(health.health().getDetails()).containsEntry("answers", "composed: m is down");
    }

    @Test
    void isWellWhenThereIsNoModel() {
        var health = new ModelHealth(Optional.empty(), breaker).health();
        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails()).containsEntry("answers", "composed: no model is set");
    }

    @Test
    void whatTheListenerThrowsIsNoFailureOfTheModel() {
        HOST.stubFor(Wire.OPENAI.saying("a lantern"));
        assertThatThrownBy(() -> model.ask(PROMPT, piece -> {
                    throw new CancellationException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void saysThatTheKeyIsMissing() {
        var keyless = new Providers(Wire.ANTHROPIC.settings(null, PATIENCE), null);
        assertThatThrownBy(() -> keyless.model(breaker, Wire.METERS)).hasMessageContaining("OPCIT_MODEL_KEY");
    }

    private ModelFailure failure() {
        return catchThrowableOfType(ModelFailure.class, () -> model.ask(PROMPT, piece -> {}));
    }
}
