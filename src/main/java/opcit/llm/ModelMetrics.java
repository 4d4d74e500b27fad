package opcit.llm;

import dev.langchain4j.model.chat.listener.ChatModelErrorContext;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelRequestContext;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts requests to a model, how long they take, and their tokens. */
record ModelMetrics(MeterRegistry meters, String model) implements ChatModelListener {

    static final String REQUESTS = "opcit.model.requests";
    static final String TOKENS = "opcit.model.tokens";

    @Override
    public void onRequest(ChatModelRequestContext context) {
        context.attributes().put(ModelMetrics.class, Timer.start(meters));
    }

    @Override
    public void onResponse(ChatModelResponseContext context) {
        stop(context.attributes(), "said");
        var tokens = context.chatResponse().tokenUsage();
        if (tokens != null) {
            count("read", tokens.inputTokenCount());
            count("said", tokens.outputTokenCount());
        }
    }

    @Override
    public void onError(ChatModelErrorContext context) {
        stop(context.attributes(), "failed");
    }

    private void stop(Map<Object, Object> attributes, String outcome) {
        if (attributes.get(ModelMetrics.class) instanceof Timer.Sample sample) {
            sample.stop(meters.timer(REQUESTS, "model", model, "outcome", outcome));
        }
    }

    private void count(String which, @Nullable Integer tokens) {
        if (tokens != null) {
            meters.counter(TOKENS, "model", model, "tokens", which).increment(tokens);
        }
    }
}
