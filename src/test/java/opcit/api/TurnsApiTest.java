package opcit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import opcit.OpcitTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shares answers and says what they are worth, as a client outside does. */
@OpcitTest
class TurnsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private String conversation = "";
    private String turn = "";

    @LocalServerPort
    private int port;

    @BeforeEach
    void ask() throws Exception {
        var answer = json(send("POST", "/api/answers", "{\"question\": \"OP 12\"}"));
        conversation = "/api/conversations/" + answer.get("conversation").asString();
        turn = conversation + "/turns/" + answer.get("turn").asString();
    }

    @Test
    void aSharedAnswerIsReadWithoutItsConversation() throws Exception {
        var share = json(send("POST", turn + "/share", ""));
        assertThat(share.get("href").asString())
                .isEqualTo("/a/" + share.get("id").asString());
        assertThat(send("GET", share.get("href").asString(), "").statusCode()).isEqualTo(200);

        var shared = json(send("GET", "/api/shared/" + share.get("id").asString(), ""));
        assertThat(shared.get("question").asString()).isEqualTo("OP 12");
        assertThat(shared.get("answer").get("kind").asString()).isEqualTo("grounded");
        assertThat(shared.get("texts").get(0).get("standing").asString()).isEqualTo("asShared");
        assertThat(shared.get("texts").get(0).get("fingerprint").asString()).hasSize(64);
        assertThat(shared.toString()).doesNotContain(conversation.substring(conversation.lastIndexOf('/') + 1));
    }

    @Test
    void anOpinionIsKeptWithTheConversationUntilItIsTakenBack() throws Exception {
        var path = turn + "/feedback";
        assertThat(send("PUT", path, "{\"verdict\": \"bad\", \"word\": \"Too short\"}")
                        .statusCode())
                .isEqualTo(204);
        var id = turn.substring(turn.lastIndexOf('/') + 1);
        var said = json(send("GET", conversation, "")).get("feedback").get(id);
        assertThat(said.get("verdict").asString()).isEqualTo("bad");
        assertThat(said.get("word").asString()).isEqualTo("Too short");

        assertThat(send("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(json(send("GET", conversation, "")).get("feedback")).isEmpty();
        assertThat(send("DELETE", path, "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | x/share    |                        | 404 | is kept here. Ask the question again.
            PUT  | x/feedback | {"verdict": "good"}    | 404 | is kept here. Ask the question again.
            PUT  | /feedback  | {"verdict": "perhaps"} | 400 | Feedback needs a "verdict", "good" or "bad"
            PUT  | /feedback  | {}                     | 400 | Feedback needs a "verdict", "good" or "bad"
            """)
    void saysWhatIsWrong(String method, String end, String body, int status, String detail) throws Exception {
        var response = send(method, turn + end, body == null ? "" : body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(detail);
    }

    @Test
    void saysThatNothingIsSharedThere() throws Exception {
        var response = send("GET", "/api/shared/guessed", "");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(response.body()).get("detail").asString())
                .isEqualTo(
                        "No answer is shared under \"guessed\": its conversation was deleted, or the link is not whole.");
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
