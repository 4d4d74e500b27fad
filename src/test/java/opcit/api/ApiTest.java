package opcit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import opcit.OpcitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the HTTP door as a client outside does. */
@OpcitTest
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the resolution say about remittances? | para_12
            can border guards just lock migrants up?        | para_8
            may a State detain migrants at the airport?     | para_8
            Give me PP6                                     | rec_6
            """)
    void answersWithTheParagraphQuotedToTheLetter(String question, String locator) throws Exception {
        var answer = ask(question);
        assertThat(answer.get("kind").asString()).isEqualTo("grounded");
        var quote = answer.get("quotes").get(0);
        assertThat(quote.get("locator").asString()).isEqualTo(locator);
        assertThat(quote.get("href").asString()).isEqualTo("/texts/a-res-61-165#" + locator);
        assertThat(quote.get("binding").asBoolean()).isFalse();
        var text = get("/api/instruments/a-res-61-165/provisions/" + locator)
                .get("text")
                .asString();
        assertThat(quote.get("text").asString())
                .isEqualTo(text.substring(
                        quote.get("start").asInt(), quote.get("end").asInt()));
        assertThat(answer.get("claims").get(0).get("quotes").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void givesAParagraphAskedForByNumberWhole() throws Exception {
        assertThat(ask("Give me PP6").get("quotes"))
                .singleElement()
                .satisfies(
                        quote -> assertThat(quote.get("text").asString())
                                .isEqualTo(
                                        "Welcoming the establishment of the Human Rights Council, which is responsible for"
                                                + " promoting universal respect for the protection of all human rights and fundamental"
                                                + " freedoms for all, without distinction of any kind and in a fair and equal manner,"));
    }

    @Test
    void offersToReadOnWhereOtherParagraphsAreNear() throws Exception {
        var answer = ask("What does the resolution say about women migrant workers?");
        assertThat(answer.get("kind").asString()).isEqualTo("grounded");
        assertThat(answer.get("nearest")).isEmpty();
        assertThat(answer.get("seeAlso"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy(near -> {
                    assertThat(near.get("text").asString()).isNotBlank();
                    assertThat(near.get("href").asString())
                            .isEqualTo(
                                    "/texts/a-res-61-165#" + near.get("locator").asString());
                    assertThat(answer.get("quotes"))
                            .noneMatch(quote -> quote.get("locator").equals(near.get("locator")));
                });
    }

    @ParameterizedTest
    @CsvSource({"What does paragraph 23 say?", "What is the capital of France?"})
    void saysThatTheTextsDoNotAnswerAndOffersTheNearest(String question) throws Exception {
        var answer = ask(question);
        assertThat(answer.get("kind").asString()).isEqualTo("notFound");
        assertThat(answer.get("quotes")).isEmpty();
        assertThat(answer.get("nearest")).isNotEmpty();
        assertThat(answer.get("seeAlso")).isEmpty();
        assertThat(answer.get("notices").get(0).asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"question": ""}                            | 400 | The question is empty
            {"question": null}                          | 400 | The question is empty
            {}                                          | 400 | The question is empty
            remittances                                 | 400 | not JSON
            ''                                          | 400 | not JSON
            {"question": "x", "conversation": "../../"} | 400 | "../../" is not the id of a conversation
            {"question": "x", "conversation": "mine"}   | 400 | send the one that an answer gave, or leave it out
            """)
    void saysWhatIsWrongWithTheInput(String body, int status, String detail) throws Exception {
        var response = post("/api/answers", body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(detail);
    }

    @Test
    void saysHowLongAQuestionMayBe() throws Exception {
        var response = post("/api/answers", JSON.writeValueAsString(Map.of("question", "why ".repeat(600))));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains("2,399", "2,000");
    }

    @Test
    void findsWithoutAnswering() throws Exception {
        var hits = get("/api/search?limit=3&q=" + encoded("sending money home")).get("hits");
        assertThat(hits).hasSize(3);
        assertThat(hits.get(0).get("locator").asString()).isEqualTo("para_12");
        assertThat(hits.get(0).get("score").asDouble())
                .isGreaterThan(hits.get(1).get("score").asDouble());
        assertThat(get("/api/search?q=PP3").get("hits").get(0).get("locator").asString())
                .isEqualTo("rec_3");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search?q=x&limit=0",
        "/api/search?q=x&limit=101",
        "/api/search?q=x&limit=ten",
        "/api/search?q=",
        "/api/search",
        "/api/topics?q=",
        "/api/topics"
    })
    void refusesASearchThatCannotBeDone(String path) throws Exception {
        assertThat(send(path).statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhichProvisionsCiteWhichWorks() throws Exception {
        var references = get("/api/connections").get("references");
        assertThat(references)
                .anySatisfy(reference -> {
                    assertThat(reference.get("citation").asString()).isEqualTo("A/RES/61/165, para. 3");
                    assertThat(reference.get("href").asString()).isEqualTo("/texts/a-res-61-165#para_3");
                    assertThat(reference.get("cites").asString()).isEqualTo("icrmw");
                })
                .noneSatisfy(reference -> assertThat(reference.get("cites").asString())
                        .isEqualTo(reference.get("instrument").asString()));
    }

    @Test
    void gathersWhatEachTextSaysOnATopic() throws Exception {
        var texts = get("/api/topics?q=remittances").get("texts");
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).get("instrument").asString()).isEqualTo("a-res-61-165");
        var provision = texts.get(0).get("provisions").get(0);
        assertThat(provision.get("citation").asString()).isEqualTo("A/RES/61/165, para. 12");
        assertThat(provision.get("text").asString()).contains("remittances");
        assertThat(provision.get("rank").asInt()).isEqualTo(1);
        assertThat(get("/api/topics?q=hello").get("texts")).isEmpty();
    }

    @Test
    void listsTheLibraryWithWhatIsMissing() throws Exception {
        var instruments = get("/api/instruments");
        assertThat(instruments).hasSize(19);
        var resolution = instruments.get(0);
        assertThat(resolution.get("id").asString()).isEqualTo("a-res-61-165");
        assertThat(resolution.get("status").asString()).isEqualTo("present");
        assertThat(resolution.get("provisions").asInt()).isEqualTo(27);
        var declaration = instruments.get(1);
        assertThat(declaration.get("status").asString()).isEqualTo("missing");
        assertThat(declaration.get("help").asString()).contains("not on this machine");
        assertThat(declaration.get("citedIn").get(0).asString()).isEqualTo("rec_2");
    }

    @Test
    void givesATextWithAllItsProvisions() throws Exception {
        var text = get("/api/instruments/a-res-61-165");
        assertThat(text.get("provisions")).hasSize(27);
        assertThat(text.get("footnotes")).hasSize(13);
        assertThat(text.get("adopted").asString()).isEqualTo("2006-12-19");
        assertThat(text.get("citedAs").asString()).isEqualTo("A/RES/61/165");
        assertThat(text.get("provisions").get(19).get("label").asString()).isEqualTo("8.");
    }

    @Test
    void givesATextAsAkomaNtosoToThoseWhoAskForIt() throws Exception {
        var path = "/api/instruments/a-res-61-165";
        var accepted = send(path, "application/akn+xml");
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.headers().firstValue("Content-Type")).hasValue("application/akn+xml;charset=UTF-8");
        assertThat(accepted.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"a-res-61-165.xml\"");
        assertThat(accepted.body()).contains("<akomaNtoso", "eId=\"para_12\"", "eId=\"fn_13\"");
        assertThat(send(path + "?format=akn", BROWSER).body()).isEqualTo(accepted.body());
        assertThat(send(path + "?format=akn", "application/json").body()).isEqualTo(accepted.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {BROWSER, "*/*", "application/json"})
    void givesJsonToAllOthers(String accept) throws Exception {
        assertThat(send("/api/instruments/a-res-61-165", accept).headers().firstValue("Content-Type"))
                .hasValue("application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/instruments/iccpr                  | application/akn+xml | save the official text as iccpr
            /api/instruments/iccpr?format=akn       | text/html           | save the official text as iccpr
            /api/instruments/magna-carta            | application/akn+xml | magna-carta
            """)
    void saysInJsonThatATextIsNotHere(String path, String accept, String detail) throws Exception {
        var response = send(path, accept);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/instruments/magna-carta                        | 404 | magna-carta
            /api/instruments/a-res-61-165/provisions/para_16    | 404 | para_16
            /api/instruments/a-res-61-165/provisions/nonsense   | 400 | nonsense
            /api/instruments/iccpr/provisions/art_9             | 404 | not on this machine
            /api/conversations/unknown                          | 404 | unknown
            """)
    void saysWhatIsNotHere(String path, int status, String detail) throws Exception {
        var response = send(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).get("detail").asString()).contains(detail);
    }

    @Test
    void keepsTheConversation() throws Exception {
        var first = ask("remittances");
        var conversation = first.get("conversation").asString();
        post("/api/answers", JSON.writeValueAsString(Map.of("question", "PP3", "conversation", conversation)));
        var turns = get("/api/conversations/" + conversation).get("turns");
        assertThat(turns).hasSize(2);
        assertThat(turns.get(0).get("question").asString()).isEqualTo("remittances");
        assertThat(turns.get(1)
                        .get("answer")
                        .get("quotes")
                        .get(0)
                        .get("locator")
                        .asString())
                .isEqualTo("rec_3");
    }

    @Test
    void saysThatFetchingIsOffAndFetchesNothing() throws Exception {
        var refused = post("/api/library/fetch", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(refused.body()).get("detail").asString()).contains("opcit.corpus.fetch=auto");
        assertThat(get("/api/instruments")).noneMatch(instrument -> instrument.has("fetching"));
    }

    @Test
    void deletesTheConversationForGood() throws Exception {
        var path =
                "/api/conversations/" + ask("remittances").get("conversation").asString();
        var deletion = request(path).DELETE().build();
        var nothing = HttpResponse.BodyHandlers.ofString();
        assertThat(client.send(deletion, nothing).statusCode()).isEqualTo(204);
        assertThat(send(path).statusCode()).isEqualTo(404);
        assertThat(client.send(deletion, nothing).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsBrowsersWhatMayRun() throws Exception {
        assertThat(send("/api/instruments").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
    }

    @Test
    void isHealthy() throws Exception {
        assertThat(get("/actuator/health").get("status").asString()).isEqualTo("UP");
        assertThat(send("/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    private JsonNode ask(String question) throws Exception {
        var response = post("/api/answers", JSON.writeValueAsString(Map.of("question", question)));
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private JsonNode get(String path) throws Exception {
        var response = send(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String accept) throws IOException, InterruptedException {
        return client.send(request(path).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
