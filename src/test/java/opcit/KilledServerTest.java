package opcit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts the server as a process of its own, kills it once it has acknowledged something, and starts it again. */
class KilledServerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    /** A running server. */
    private record Server(Process process, int port) implements AutoCloseable {

        private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

        static Server start(String database) throws IOException {
            var command = new ArrayList<String>();
            command.add(ProcessHandle.current().info().command().orElseThrow());
            command.addAll(List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--add-modules=jdk.incubator.vector",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Opcit.class.getName(),
                    "--server.port=0",
                    "--opcit.corpus.folders=index/texts",
                    "--opcit.corpus.fetch=off",
                    "--opcit.index.folder=target/lucene",
                    "--spring.datasource.url=" + database));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new Server(process, port(process.inputReader()));
        }

        private static int port(BufferedReader log) throws IOException {
            var told = new ArrayList<String>();
            for (var line = log.readLine(); line != null; line = log.readLine()) {
                told.add(line);
                var started = STARTED.matcher(line);
                if (started.find()) {
                    Thread.ofVirtual().start(() -> log.lines().forEach(rest -> {}));
                    return Integer.parseInt(started.group(1));
                }
            }
            throw new AssertionError("The server did not start: " + String.join("\n", told));
        }

        @Override
        public void close() {
            process.destroyForcibly();
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void losesNoAnswerThatItGave() throws Exception {
        var place = Database.H2.fresh();
        JsonNode answer;
        try (var server = Server.start(place)) {
            answer = send(server, "POST", "/api/answers", "{\"question\": \"remittances\"}", 200);
        }
        var conversation = "/api/conversations/" + answer.get("conversation").asString();
        try (var server = Server.start(place)) {
            var turns = send(server, "GET", conversation, "", 200).get("turns");
            assertThat(turns).hasSize(1);
            assertThat(turns.get(0).get("answer")).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNoPinThatItTookBeforeItIsExported(Database database) throws Exception {
        var place = database.fresh();
        String briefing;
        try (var server = Server.start(place)) {
            var made = send(server, "POST", "/api/briefings", "{\"title\": \"Transfers\"}", 201);
            briefing = "/api/briefings/" + made.get("id").asString();
            var pin = "{\"instrument\": \"a-res-61-165\", \"locator\": \"para_12\", \"start\": 0, \"end\": 21}";
            send(server, "POST", briefing + "/pins", pin, 201);
        }
        try (var server = Server.start(place)) {
            var kept = send(server, "GET", briefing, "", 200).get("sections").get(0);
            assertThat(kept.get("pins").get(0).get("text").asString()).isEqualTo("Encourages all States");
            var file = send(server, "GET", briefing + "/export?format=json", "", 200);
            assertThat(file.get("sections")
                            .get(0)
                            .get("pins")
                            .get(0)
                            .get("standing")
                            .asString())
                    .isEqualTo("asPinned");
        }
    }

    private JsonNode send(Server server, String method, String path, String body, int status) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }
}
