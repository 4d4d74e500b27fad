package opcit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import opcit.OpcitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes briefings over HTTP as the page does. */
@OpcitTest
class BriefingApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private String create() throws Exception {
        var made = send("POST", "/api/briefings", "{\"title\": \"Detention\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        var place = made.headers().firstValue("Location").orElseThrow();
        assertThat(place).isEqualTo("/api/briefings/" + json(made).get("id").asString());
        return place;
    }

    private JsonNode quote() throws Exception {
        var answer = json(send("POST", "/api/answers", "{\"question\": \"remittances\"}"));
        return answer.get("quotes").get(0);
    }

    private String pin(String briefing) throws Exception {
        var quote = (ObjectNode) quote();
        var pinned =
                send("POST", briefing + "/pins", quote.put("note", "Ask *who*.").toString());
        assertThat(pinned.statusCode()).as(pinned.body()).isEqualTo(201);
        var body = json(pinned);
        assertThat(body.get("text")).isEqualTo(quote.get("text"));
        assertThat(body.get("citation").asString()).isEqualTo("A/RES/61/165, para. 12");
        assertThat(body.get("standing").asString()).isEqualTo("asPinned");
        return pinned.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void pinsAnAnswersQuoteAsItStandsAndExportsIt() throws Exception {
        var briefing = create();
        pin(briefing);
        var kept = json(send("GET", briefing, ""));
        assertThat(kept.get("sections").get(0).get("pins").get(0).get("note").asString())
                .isEqualTo("Ask *who*.");
        var export = send("GET", briefing + "/export?format=md", "");
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"detention.md\"");
        assertThat(export.body()).contains("# Detention", "> Encourages all States", "Ask *who*.");
        assertThat(send("GET", briefing + "/export?format=html&style=oscola", "")
                        .body())
                .contains("UNGA Res 61/165 (19 December 2006) UN Doc A/RES/61/165, para 12.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "json"})
    void opensAnExportedBriefingAgain(String format) throws Exception {
        var briefing = create();
        pin(briefing);
        var file = client.send(
                request("GET", briefing + "/export?format=" + format, "").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        var again = reopen(file.body());
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location").orElseThrow()).isNotEqualTo(briefing);
        assertThat(json(again).get("title").asString()).isEqualTo("Detention");
        var pin = json(again).get("sections").get(0).get("pins").get(0);
        assertThat(pin.get("standing").asString()).isEqualTo("asPinned");
        assertThat(pin.get("note").asString()).isEqualTo("Ask *who*.");
    }

    @Test
    void opensNothingThatIsNoBriefing() throws Exception {
        var refused = reopen("Dear Sir".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("detail").asString()).contains("neither a Word file nor JSON");
    }

    @Test
    void opensNoFileThatAnotherPageSends() throws Exception {
        var refused = client.send(
                upload("{}".getBytes(StandardCharsets.UTF_8))
                        .header("Sec-Fetch-Site", "cross-site")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("detail").asString()).contains("from Opcit's own page");
    }

    @Test
    void changesDeletesAndBringsBack() throws Exception {
        var briefing = create();
        var pin = pin(briefing);
        var changed = send("PATCH", pin, "{\"note\": \"\", \"heading\": \"Money\"}");
        assertThat(json(changed).get("heading").asString()).isEqualTo("Money");
        assertThat(send("DELETE", pin, "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", pin, "").statusCode()).isEqualTo(404);
        assertThat(json(send("GET", briefing, "")).get("sections")).isEmpty();
        assertThat(json(send("PATCH", pin, "{\"deleted\": false}"))
                        .get("heading")
                        .asString())
                .isEqualTo("Money");

        var id = pin.substring(pin.lastIndexOf('/') + 1);
        var arranged = send(
                "PATCH",
                briefing,
                "{\"title\": \"Money\", \"sections\": [{\"heading\": \"Transfers\", \"pins\": [\"%s\"]}]}"
                        .formatted(id));
        assertThat(json(arranged).get("title").asString()).isEqualTo("Money");
        assertThat(json(arranged).get("sections").get(0).get("heading").asString())
                .isEqualTo("Transfers");

        assertThat(json(send("GET", "/api/briefings", "")).toString())
                .contains(briefing.substring("/api/briefings/".length()));
        assertThat(send("DELETE", briefing, "").statusCode()).isEqualTo(204);
        assertThat(send("GET", briefing, "").statusCode()).isEqualTo(404);
        assertThat(json(send("PATCH", briefing, "{\"deleted\": false}"))
                        .get("title")
                        .asString())
                .isEqualTo("Money");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"instrument": "a-res-61-165", "locator": "para_12", "start": 1, "end": 21}              | 422 | cut no whole words
            {"instrument": "a-res-61-165", "locator": "para_12", "start": 0, "end": 99999}           | 422 | cut no whole words
            {"instrument": "a-res-61-165", "locator": "para_99", "start": 0, "end": 21}              | 422 | para_99
            {"instrument": "a-res-61-165", "locator": "para_12", "start": 0, "end": 21, "text": "x"} | 422 | has other words there
            {"instrument": "../etc", "locator": "para_12", "start": 0, "end": 21}                    | 400 | ../etc
            {"instrument": "a-res-61-165", "locator": "twelve", "start": 0, "end": 21}               | 400 | twelve
            {"instrument": "a-res-61-165", "locator": "para_12", "end": 21}                          | 400 | needs
            pin                                                                                      | 400 | not JSON
            """)
    void refusesAPinThatIsNone(String body, int status, String detail) throws Exception {
        var briefing = create();
        var refused = send("POST", briefing + "/pins", body);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(json(refused).get("detail").asString()).contains(detail);
        assertThat(json(send("GET", briefing, "")).get("sections")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST  | /api/briefings                                | {}                  | 400 | no title
            GET   | /api/briefings/none                           | ''                  | 404 | No briefing "none"
            PATCH | /api/briefings/none                           | {"title": "x"}      | 404 | No briefing "none"
            PATCH | /api/briefings/none                           | {"deleted": true}   | 400 | send DELETE
            GET   | /api/briefings/none/export?format=md          | ''                  | 404 | No briefing "none"
            GET   | /api/briefings/none/export?format=odt         | ''                  | 400 | "odt" is no format
            GET   | /api/briefings/none/export?format=md&style=x  | ''                  | 400 | "x" is no style
            GET   | /api/briefings/none/export                    | ''                  | 400 | "format" is missing
            PATCH | /api/briefings/none/pins/none                 | {"note": "x"}       | 404 | no pin "none"
            """)
    void saysWhatCannotBeDone(String method, String path, String body, int status, String detail) throws Exception {
        var response = send(method, path, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).get("detail").asString()).contains(detail);
    }

    @Test
    void showsTheListOnlyToPeopleAtTheMachineItself() throws Exception {
        var request = request("GET", "/api/briefings", "").header("X-Forwarded-For", "192.0.2.1");
        var refused = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).get("detail").asString()).contains("Open a briefing by its link");
    }

    private HttpResponse<String> reopen(byte[] file) throws Exception {
        return client.send(upload(file).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder upload(byte[] file) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/briefings"))
                .header("Content-Type", "multipart/form-data; boundary=--end")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString("----end\r\nContent-Disposition: form-data; name=\"file\";"
                                + " filename=\"briefing\"\r\n\r\n"),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n----end--\r\n")));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return client.send(request(method, path, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
}
