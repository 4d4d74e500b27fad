package opcit.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static java.util.stream.Collectors.joining;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The formats in which providers stream what their models say. */
public enum Wire {
    OPENAI("/chat/completions", "text/event-stream") {
        @Override
        String piece(String text) {
            return event(
                    "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":"
                            + "[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":" + quoted(text)
                            + "},\"finish_reason\":null}]}");
        }

        @Override
        String end(String why) {
            return event(
                            "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":"
                                    + "[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + why + "\"}]}")
                    + event(
                            "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\","
                                    + "\"choices\":[],\"usage\":{\"prompt_tokens\":90,\"completion_tokens\":10,\"total_tokens\":100}}")
                    + event("[DONE]");
        }
    },
    ANTHROPIC("/messages", "text/event-stream") {
        @Override
        String start() {
            return named(
                            "message_start",
                            "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\","
                                    + "\"model\":\"m\",\"content\":[],\"stop_reason\":null,"
                                    + "\"usage\":{\"input_tokens\":90,\"output_tokens\":1}}}")
                    + named(
                            "content_block_start",
                            "{\"type\":\"content_block_start\",\"index\":0,"
                                    + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}")
                    + named("ping", "{\"type\":\"ping\"}");
        }

        @Override
        String piece(String text) {
            return named(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                            + quoted(text) + "}}");
        }

        @Override
        String end(String why) {
            var reason = why.equals("length") ? "max_tokens" : "end_turn";
            return named("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
                    + named(
                            "message_delta",
                            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                                    + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":10}}")
                    + named("message_stop", "{\"type\":\"message_stop\"}");
        }
    },
    OLLAMA("/api/chat", "application/x-ndjson") {
        @Override
        String piece(String text) {
            return "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
                    + quoted(text) + "},\"done\":false}\n";
        }

        @Override
        String end(String why) {
            return "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\","
                    + "\"content\":\"\"},\"done\":true,\"done_reason\":\"" + why
                    + "\",\"prompt_eval_count\":90,\"eval_count\":10}\n";
        }
    };

    /** Where what is asked in these formats is counted. */
    static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String path;
    private final String contentType;

    Wire(String path, String contentType) {
        this.path = path;
        this.contentType = contentType;
    }

    String start() {
        return "";
    }

    abstract String piece(String text);

    abstract String end(String why);

    /** Where the provider is asked, below its base address. */
    public String path() {
        return path;
    }

    /** A model that says this, a few letters at a time. */
    public MappingBuilder saying(String text) {
        return post(path).willReturn(ok(all(text, "stop")));
    }

    /** A model that says this and is not allowed to say more. */
    public MappingBuilder sayingTooMuch(String text) {
        return post(path).willReturn(ok(all(text, "length")));
    }

    /** A model that says this, and then its stream ends. */
    public MappingBuilder sayingHalf(String text) {
        return post(path).willReturn(ok(begun(text)));
    }

    public String all(String text, String why) {
        return begun(text) + end(why);
    }

    /** The stream up to the last letter of the text, and no end. */
    public String begun(String text) {
        return start() + pieces(text).map(this::piece).collect(joining());
    }

    private static Stream<String> pieces(String text) {
        return Arrays.stream(text.split("(?<=\\G.{7})"));
    }

    /** The model that is asked there, with as much patience for each of its words. */
    public Model model(String baseUrl, Duration patience) {
        return model(settings(baseUrl, patience), ModelConfiguration.breaker(settings(baseUrl, patience)));
    }

    Model model(ModelSettings settings, CircuitBreaker breaker) {
        return new Providers(settings, "secret").model(breaker, METERS);
    }

    ModelSettings settings(@Nullable String baseUrl, Duration patience) {
        return new ModelSettings(
                ModelSettings.Provider.valueOf(name()),
                baseUrl,
                "m",
                Path.of("prompts"),
                20_000,
                true,
                Duration.ofSeconds(20),
                patience,
                patience,
                Duration.ofSeconds(60),
                3,
                Duration.ofMillis(5),
                Duration.ofMillis(20),
                5,
                Duration.ofSeconds(60));
    }

    ResponseDefinitionBuilder ok(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", contentType)
                .withBody(body);
    }

    String contentType() {
        return contentType;
    }

    private static String event(String data) {
        return "data: " + data + "\n\n";
    }

    private static String named(String event, String data) {
        return "event: " + event + "\ndata: " + data + "\n\n";
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
