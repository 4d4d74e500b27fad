package opcit.llm;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Makes the model that the settings name. */
record Providers(ModelSettings settings, @Nullable String key) {

    private static final String ON_THIS_MACHINE = "http://localhost:11434";

    Model model(CircuitBreaker breaker, MeterRegistry meters) {
        if (!StringUtils.hasText(settings.name())) {
            throw new IllegalStateException(
                    "opcit.model.provider is set and opcit.model.name is not: set it to the name"
                            + " that the provider knows the model by.");
        }
        var name = settings.name();
        var metrics = new ModelMetrics(meters, name);
        var connections = new ProviderConnections(settings.connectWithin(), settings.firstWordWithin());
        var model = switch (Objects.requireNonNull(settings.provider())) {
            case OPENAI -> openAi(name, metrics, connections);
            case ANTHROPIC -> anthropic(name, metrics, connections);
            case OLLAMA -> ollama(name, metrics, connections);
        };
        return new LangChainModel(model, name, settings, breaker);
    }

    private StreamingChatModel openAi(String name, ModelMetrics metrics, ProviderConnections connections) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(connections)
                .baseUrl(baseUrl())
                .apiKey(key)
                .modelName(name)
                .strictJsonSchema(true)
                .listeners(metrics)
                .build();
    }

    private StreamingChatModel anthropic(String name, ModelMetrics metrics, ProviderConnections connections) {
        if (key == null) {
            throw new IllegalStateException(
                    "Anthropic asks for a key: set the environment variable " + ModelConfiguration.KEY + ".");
        }
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(connections)
                .baseUrl(baseUrl())
                .apiKey(key)
                .modelName(name)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .listeners(List.of(metrics))
                .build();
    }

    private StreamingChatModel ollama(String name, ModelMetrics metrics, ProviderConnections connections) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(connections)
                .baseUrl(Objects.requireNonNullElse(baseUrl(), ON_THIS_MACHINE))
                .modelName(name)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .listeners(List.of(metrics))
                .build();
    }

    private @Nullable String baseUrl() {
        return StringUtils.hasText(settings.baseUrl()) ? settings.baseUrl() : null;
    }
}
