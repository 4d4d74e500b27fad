package opcit.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.function.Consumer;
import opcit.llm.ModelFailure.Reason;

/** A model behind LangChain4j, asked again when that may help and left alone when it fails too often. */
final class LangChainModel implements Model {

    private final StreamingChatModel model;
    private final String name;
    private final ModelSettings settings;
    private final CircuitBreaker breaker;
    private final Patience patience;

    LangChainModel(StreamingChatModel model, String name, ModelSettings settings, CircuitBreaker breaker) {
        this.model = model;
        this.name = name;
        this.settings = settings;
        this.breaker = breaker;
        this.patience = new Patience(settings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int tokensPerAnswer() {
        return settings.tokensPerAnswer();
    }

    @Override
    public Usage ask(Prompt prompt, Consumer<String> listener) {
        var request = request(prompt);
        var asking = new Asking(settings, prompt, listener);
        try {
            return patience.forOne(asking)
                    .executeSupplier(
                            breaker.decorateSupplier(() -> asking.once(handler -> model.chat(request, handler))));
        } catch (CallNotPermittedException e) {
            throw new ModelFailure(Reason.RESTING, "it failed too often and is left alone for a while");
        }
    }

    private ChatRequest request(Prompt prompt) {
        var request =
                ChatRequest.builder().messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()));
        if (settings.jsonSchema()) {
            request.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name("answer")
                            .rootElement(JsonRawSchema.from(prompt.schema()))
                            .build())
                    .build());
        }
        return request.maxOutputTokens(prompt.mostTokens()).build();
    }
}
