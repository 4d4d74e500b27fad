package opcit.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells whether answers are written by a model, are composed because none is set, or because the model is down. It never
 * asks the model: it knows of the questions that people asked.
 */
final class ModelHealth implements HealthIndicator {

    /** Opcit answers, but without the model that it was given. */
    static final Status DEGRADED = new Status("DEGRADED", "the model is down");

    private final Optional<Model> model;
    private final CircuitBreaker breaker;

    ModelHealth(Optional<Model> model, CircuitBreaker breaker) {
        this.model = model;
        this.breaker = breaker;
    }

    @Override
    public Health health() {
        return model.map(asked -> health(asked.name()))
                .orElseGet(() -> Health.up()
                        .withDetail("answers", "composed: no model is set")
                        .build());
    }

    private Health health(String name) {
        return switch (breaker.getState()) {
            case CLOSED, DISABLED, METRICS_ONLY ->
                Health.up().withDetail("answers", "written by " + name).build();
            case OPEN, FORCED_OPEN, HALF_OPEN ->
                Health.status(DEGRADED)
                        .withDetail("answers", "composed: %s is down".formatted(name))
                        .build();
        };
    }
}
