package opcit.llm;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which model is asked, and how long and how often. Its key is no setting: it is read from the environment alone.
 *
 * @param provider whose way of asking the model understands; without one there is no model
 * @param baseUrl where the model is asked; the provider's own address when there is none
 * @param name the name that the model is asked under
 * @param prompts the folder of prompts
 * @param tokensPerAnswer how many tokens an answer may take in all, read and said
 * @param jsonSchema whether the provider is sent the schema of what it is to say
 * @param connectWithin how long the provider may take to be reached
 * @param firstWordWithin how long the model may take to its first word
 * @param silence how long it may pause between two words
 * @param answerWithin how long it may take to its last word, all tries included
 * @param tries how often a model that is busy or cannot be reached is asked, 1 or more
 * @param firstRetry about how long to wait before the second try, 1 ms or more; each later wait is twice as long
 * @param longestWait the most to wait before another try, even when the provider asks for more
 * @param restAfter after how many failures in a row the model is left alone for a while, 1 or more
 * @param rest how long it is left alone then
 */
@ConfigurationProperties("opcit.model")
record ModelSettings(
        @Nullable Provider provider,
        @Nullable String baseUrl,
        @Nullable String name,
        Path prompts,
        int tokensPerAnswer,
        boolean jsonSchema,
        Duration connectWithin,
        Duration firstWordWithin,
        Duration silence,
        Duration answerWithin,
        int tries,
        Duration firstRetry,
        Duration longestWait,
        int restAfter,
        Duration rest) {

    /** The ways of asking a model that are known here. */
    enum Provider {
        OPENAI,
        ANTHROPIC,
        OLLAMA
    }
}
