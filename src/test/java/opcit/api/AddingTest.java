package opcit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opcit.OpcitTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds texts over HTTP as the page does. */
@OpcitTest
@TestPropertySource(properties = {"opcit.corpus.added=target/added", "opcit.index.folder=target/lucene-adding"})
class AddingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ADDED = Path.of("target/added");

    private static final String TREATY = """
            Convention on the Keeping of Bees
            The States Parties to this Convention,
            Mindful that bees know no borders,
            Have agreed as follows:
            Article 1
            1. Every apiarist shall keep a register of hives.
            2. The register shall be open to neighbours.
            Article 2
            No apiarist shall leave a swarm unattended in a public square.
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @AfterEach
    void takeAwayWhatWasAdded() throws Exception {
        if (Files.isDirectory(ADDED)) {
            for (var file : kept()) {
                Files.delete(file);
            }
        }
        post("/api/library/reload", HttpRequest.BodyPublishers.noBody(), "text/plain");
    }

    @Test
    void showsWhatWasReadAndKeepsNothing() throws Exception {
        var response = upload("/api/instruments?preview=true", "bees.txt", TREATY);
        assertThat(response.statusCode()).isEqualTo(200);
        var draft = JSON.readTree(response.body());
        assertThat(draft.get("title").asString()).isEqualTo("Convention on the Keeping of Bees");
        assertThat(draft.get("kind").asString()).isEqualTo("treaty");
        assertThat(draft.get("articles").asInt()).isEqualTo(2);
        assertThat(draft.get("known").asBoolean()).isFalse();
        assertThat(draft.get("inLibrary").asBoolean()).isFalse();
        assertThat(instruments()).hasSize(19);
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesATextIntoTheLibraryAndAnswersFromIt() throws Exception {
        var response = upload("/api/instruments", "bees.txt", TREATY);
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("/api/instruments/convention-on-the-keeping-of-bees");
        assertThat(instruments()).hasSize(20);
        assertThat(kept()).singleElement().asString().endsWith("convention-on-the-keeping-of-bees.txt");
        assertThat(quoted("May a swarm be left unattended in a public square?"))
                .isEqualTo("No apiarist shall leave a swarm unattended in a public square.");

        var again = upload("/api/instruments", "again.txt", TREATY);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("has the text of Convention on the Keeping of Bees already");
    }

    @Test
    void keepsAFileUnderItsIdWhateverNameItCameWith() throws Exception {
        assertThat(upload("/api/instruments", "../../../bees.txt", TREATY).statusCode())
                .isEqualTo(201);
        assertThat(kept()).singleElement().asString().endsWith("convention-on-the-keeping-of-bees.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing.txt | '   '                       | no words
            letter.txt  | Dear friend,                | neither articles
            gap.txt     | Article 1#1. One.#3. Three. | expected paragraph 2
            """)
    void saysWhatIsWrongWithAFile(String name, String text, String said) throws Exception {
        var response = upload("/api/instruments", name, text.replace('#', '\n'));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).get("detail").asString())
                .startsWith("The file was not read: ")
                .contains(said);
        assertThat(kept()).isEmpty();
    }

    @Test
    void refusesAFileOfMoreThan20Mb() throws Exception {
        var response = upload("/api/instruments?preview=true", "big.txt", "bee ".repeat(6 << 20));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("larger than 20 MB");
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://elsewhere.example", "Sec-Fetch-Site,cross-site", "X-Forwarded-For,203.0.113.7"})
    void letsNoOtherPageAndNoOtherMachineChangeTheLibrary(String header, String value) throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/library/reload"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .header(header, value)
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void noticesAChangedFolder() throws Exception {
        Files.createDirectories(ADDED);
        Files.writeString(ADDED.resolve("bees.txt"), TREATY);
        Files.writeString(ADDED.resolve("broken.txt"), "Dear friend,");
        var library = JSON.readTree(post("/api/library/reload", HttpRequest.BodyPublishers.noBody(), "text/plain")
                .body());
        assertThat(instruments()).hasSize(20);
        assertThat(library.get("added").asString()).isEqualTo("target/added");
        assertThat(library.get("skipped").get(0).get("file").asString()).isEqualTo("broken.txt");
        assertThat(library.get("skipped").get(0).get("why").asString()).startsWith("broken.txt was not read: ");
    }

    /** The first words quoted, once the text is searched: it is indexed in the background. */
    private String quoted(String question) throws Exception {
        var body = JSON.writeValueAsString(Map.of("question", question));
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            var answer =
                    JSON.readTree(post("/api/answers", HttpRequest.BodyPublishers.ofString(body), "application/json")
                            .body());
            for (var quote : answer.get("quotes")) {
                if (quote.get("instrument").asString().equals("convention-on-the-keeping-of-bees")) {
                    return quote.get("text").asString();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the added text never answered");
    }

    private static List<Path> kept() throws IOException {
        if (!Files.isDirectory(ADDED)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(ADDED)) {
            return files.toList();
        }
    }

    private List<JsonNode> instruments() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/instruments")).build();
        return Arrays.asList(JSON.readValue(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body(), JsonNode[].class));
    }

    private HttpResponse<String> upload(String path, String name, String text) throws Exception {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--edge--\r\n";
        return post(
                path,
                HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                "multipart/form-data; boundary=edge");
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, String type) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .POST(body)
                .header("Content-Type", type)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
