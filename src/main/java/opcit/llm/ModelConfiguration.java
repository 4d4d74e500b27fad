package opcit.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the model that the settings name, if they name one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
class ModelConfiguration {

    /** The variable of the environment that holds the model's key. */
    static final String KEY = "OPCIT_MODEL_KEY";

    private static final int ALL_PERCENT = 100;

    @Bean
    CircuitBreaker modelBreaker(ModelSettings settings) {
        return breaker(settings);
    }

    @Bean
    @Conditional(ModelIsSet.class)
    Model model(ModelSettings settings, CircuitBreaker modelBreaker, MeterRegistry meters, Environment environment) {
        return new Providers(settings, ModelKey.read(environment)).model(modelBreaker, meters);
    }

    @Bean
    @Conditional(ModelIsSet.class)
    Prompts prompts(ModelSettings settings) {
        return new Prompts(settings.prompts());
    }

    @Bean
    HealthIndicator modelHealthIndicator(Optional<Model> model, CircuitBreaker modelBreaker) {
        return new ModelHealth(model, modelBreaker);
    }

    /** Opens when the last askings all failed; what a listener throws is no failure of the model. */
    static CircuitBreaker breaker(ModelSettings settings) {
        return CircuitBreaker.of(
                "model",
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(settings.restAfter())
                        .minimumNumberOfCalls(settings.restAfter())
                        .failureRateThreshold(ALL_PERCENT)
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordException(ModelFailure.class::isInstance)
                        .ignoreException(thrown -> !(thrown instanceof ModelFailure))
                        .build());
    }
}
