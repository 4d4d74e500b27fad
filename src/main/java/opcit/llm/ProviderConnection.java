package opcit.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * HTTP as LangChain4j uses it, on the calling thread: interrupting that thread closes the connection. LangChain4j's own
 * client does not tell how long a busy provider asks to be left alone.
 */
final class ProviderConnection implements HttpClient {

    private static final int MOST_OF_A_REFUSAL = 4_096;

    private final java.net.http.HttpClient client;
    private final Duration firstWordWithin;

    ProviderConnection(Duration connectWithin, Duration firstWordWithin) {
        // Over plain http, Java offers to go on in HTTP/2, which some servers of models answer with an error.
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .build();
        this.firstWordWithin = firstWordWithin;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("models are only asked for streams");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            var response = client.send(java(request), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() >= 300) {
                    listener.onError(refusal(response, body));
                    return;
                }
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .build());
                parser.parse(body, listener);
                listener.onClose();
            }
        } catch (IOException e) {
            listener.onError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(new InterruptedIOException("the asking was ended"));
        }
    }

    private static Refusal refusal(HttpResponse<?> response, InputStream body) throws IOException {
        return new Refusal(
                response.statusCode(),
                new String(body.readNBytes(MOST_OF_A_REFUSAL), StandardCharsets.UTF_8),
                response.headers()
                        .firstValue("Retry-After")
                        .flatMap(header -> Refusal.retryAfter(header, Instant.now())));
    }

    private java.net.http.HttpRequest java(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(firstWordWithin)
                .method(request.method().name(), java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }
}
