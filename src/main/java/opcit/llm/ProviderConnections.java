package opcit.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives LangChain4j its connection; the times are Opcit's, whatever a model's builder would set. */
record ProviderConnections(Duration connectTimeout, Duration readTimeout) implements HttpClientBuilder {

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new ProviderConnection(connectTimeout, readTimeout);
    }
}
