package opcit.chat;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import opcit.OpcitTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.messaging.simp.stomp.StompFrameHandler;
import org.springframework.messaging.simp.stomp.StompHeaders;
import org.springframework.messaging.simp.stomp.StompSession;
import org.springframework.messaging.simp.stomp.StompSessionHandlerAdapter;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.messaging.WebSocketStompClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks STOMP to the WebSocket door as a client outside does. */
@OpcitTest
class ChatTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE = 20;

    private final WebSocketStompClient client = new WebSocketStompClient(new StandardWebSocketClient());

    @LocalServerPort
    private int port;

    @AfterEach
    void stop() {
        client.stop();
    }

    @Test
    void tellsStagesThenEvidenceThenClaimsThenTheAnswer() throws Exception {
        var line = connect(null);
        line.ask("{\"question\": \"What does the resolution say about remittances?\"}");
        assertThat(line.untilTheEnd())
                .extracting(event -> event.has("stage")
                        ? event.get("stage").asString()
                        : event.get("type").asString())
                .containsExactly("understanding", "searching", "evidence", "drafting", "verifying", "claim", "answer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the resolution say about remittances?",
                "can border guards just lock migrants up?",
                "Give me PP6",
                "What does paragraph 23 say?",
                "What is the capital of France?"
            })
    void givesTheSameAnswerAsOverHttp(String question) throws Exception {
        var body = JSON.writeValueAsString(
                Map.of("question", question, "conversation", UUID.randomUUID().toString()));
        var line = connect(null);
        line.ask(body);
        var events = line.untilTheEnd();
        var overStomp = (ObjectNode) events.getLast().get("answer");
        var overHttp = (ObjectNode) JSON.readTree(post(body));
        assertThat(overStomp.remove("turn")).isNotEqualTo(overHttp.remove("turn"));
        assertThat(overStomp).isEqualTo(overHttp);
    }

    @Test
    void claimsComeWithTheQuotesThatTheAnswerHas() throws Exception {
        var line = connect(null);
        line.ask("{\"question\": \"paras 3 and 12\"}");
        var events = line.untilTheEnd();
        var told = new ArrayList<JsonNode>();
        events.stream()
                .filter(event -> event.get("type").asString().equals("claim"))
                .forEach(event -> event.get("quotes").forEach(told::add));
        assertThat(told)
                .hasSize(2)
                .containsExactlyElementsOf(events.getLast().get("answer").get("quotes"));
    }

    @Test
    void aTurnIsAskedOnceHoweverOftenItIsSent() throws Exception {
        var turn = UUID.randomUUID().toString();
        var conversation = UUID.randomUUID().toString();
        var body = "{\"question\": \"remittances\", \"turn\": \"%s\", \"conversation\": \"%s\"}"
                .formatted(turn, conversation);
        var first = connect(null);
        first.ask(body);
        var told = first.untilTheEnd();
        first.session.disconnect();

        var again = connect(null);
        again.ask(body);
        assertThat(again.untilTheEnd()).isEqualTo(told);
        var kept = get("/api/conversations/" + conversation);
        assertThat(JSON.readTree(kept).get("turns")).hasSize(1);
    }

    @Test
    void aClientThatComesBackIsToldTheTurnItNames() throws Exception {
        var turn = UUID.randomUUID().toString();
        var first = connect(null);
        first.ask("{\"question\": \"remittances\", \"turn\": \"%s\"}".formatted(turn));
        var told = first.untilTheEnd();
        first.session.disconnect();
        assertThat(connect(turn).untilTheEnd()).isEqualTo(told);
    }

    @Test
    void nobodyElseIsTold() throws Exception {
        var other = connect(null);
        var line = connect(null);
        line.ask("{\"question\": \"remittances\"}");
        line.untilTheEnd();
        assertThat(other.events).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAQuestionThatCannotBeTaken() throws Exception {
        var line = connect(null);
        line.ask("{\"question\": \" \", \"turn\": \"t-1-%s\"}".formatted(UUID.randomUUID()));
        assertThat(problem(line)).contains("The question is empty");
        line.ask("{\"question\": \"%s\"}".formatted("why ".repeat(600)));
        assertThat(problem(line)).contains("2,000 characters or fewer");
        line.ask("{\"question\": \"x\", \"turn\": \"../../etc\"}");
        assertThat(problem(line)).contains("\"../../etc\" is not the id of a turn");
        line.ask("remittances");
        assertThat(problem(line)).contains("not JSON");
    }

    @Test
    void refusesAPageOfAnotherOrigin() {
        var headers = new WebSocketHttpHeaders();
        headers.setOrigin("https://elsewhere.example");
        assertThat(client.connectAsync(address(), headers, new StompSessionHandlerAdapter() {}))
                .failsWithin(Duration.ofSeconds(PATIENCE))
                .withThrowableThat()
                .withMessageContaining("403");
    }

    private static String problem(Line line) throws InterruptedException {
        var failed = line.untilTheEnd().getLast();
        assertThat(failed.get("type").asString()).isEqualTo("failed");
        return failed.get("problem").get("detail").asString();
    }

    private String address() {
        return "ws://localhost:" + port + "/ws";
    }

    private Line connect(@Nullable String turn) throws Exception {
        var session = client.connectAsync(address(), new StompSessionHandlerAdapter() {})
                .get(PATIENCE, SECONDS);
        var line = new Line(session, new LinkedBlockingQueue<>());
        var headers = new StompHeaders();
        headers.setDestination("/user/queue/turns");
        if (turn != null) {
            headers.set("turn", turn);
        }
        session.subscribe(headers, line);
        return line;
    }

    private record Line(StompSession session, BlockingQueue<JsonNode> events) implements StompFrameHandler {

        void ask(String body) {
            var headers = new StompHeaders();
            headers.setDestination("/app/ask");
            headers.set("content-type", "application/json");
            session.send(headers, body.getBytes(StandardCharsets.UTF_8));
        }

        List<JsonNode> untilTheEnd() throws InterruptedException {
            var told = new ArrayList<JsonNode>();
            do {
                var event = events.poll(PATIENCE, SECONDS);
                assertThat(event).as("an event after %s", told).isNotNull();
                told.add(event);
            } while (!List.of("answer", "failed")
                    .contains(told.getLast().get("type").asString()));
            return told;
        }

        @Override
        public Type getPayloadType(StompHeaders headers) {
            return byte[].class;
        }

        @Override
        public void handleFrame(StompHeaders headers, @Nullable Object payload) {
            events.add(JSON.readTree((byte[]) payload));
        }
    }

    private String post(String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/answers"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
