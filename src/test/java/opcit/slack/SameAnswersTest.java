package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opcit.OpcitTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the same in Slack and as the page does. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
class SameAnswersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient page = HttpClient.newHttpClient();
    private final URI answers;
    private final SlackSender slack;

    SameAnswersTest(@LocalServerPort int port) {
        this.answers = URI.create("http://localhost:%d/api/answers".formatted(port));
        this.slack = new SlackSender(port);
    }

    private JsonNode onThePage(String question) throws Exception {
        var asked = HttpRequest.newBuilder(answers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
                .build();
        return JSON.readTree(
                page.send(asked, HttpResponse.BodyHandlers.ofString()).body());
    }

    private List<JsonNode> inSlack(String question) throws Exception {
        SlackPeer.reset();
        var sent = "1." + Integer.toUnsignedString(question.hashCode());
        assertThat(slack.event("Ev" + sent, SlackSender.mention(sent, "<@U0PCIT> " + question)))
                .isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !SlackPeer.sent("chat.update").isEmpty());
        return SlackPeer.sent("chat.update")
                .getFirst()
                .blocks()
                .valueStream()
                .filter(block -> block.get("type").asString().equals("rich_text"))
                .flatMap(block -> block.get("elements").valueStream())
                .toList();
    }

    private static List<String> quotations(List<JsonNode> elements) {
        return elements.stream()
                .filter(element -> element.get("type").asString().equals("rich_text_quote"))
                .map(element -> words(element).replaceAll("^(… )?“|”$", ""))
                .toList();
    }

    // A line that leads to a provision is no claim.
    private static List<String> claims(List<JsonNode> elements) {
        return elements.stream()
                .filter(element -> element.get("type").asString().equals("rich_text_section"))
                .filter(element -> element.findValues("url").isEmpty())
                .map(SameAnswersTest::words)
                .toList();
    }

    private static List<String> citations(List<JsonNode> elements) {
        var cited = new ArrayList<String>();
        for (var i = 1; i < elements.size(); i++) {
            if (elements.get(i - 1).get("type").asString().equals("rich_text_quote")) {
                var link = elements.get(i).get("elements").get(0);
                cited.add(link.get("text").asString() + " " + link.get("url").asString());
            }
        }
        return cited;
    }

    private static String words(JsonNode element) {
        return String.join("", BlockKit.texts(element));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the resolution say about remittances?",
                "What must States do for migrants in detention?",
                "What does the resolution request of the Secretary-General?",
                "paras. 3 to 5",
                "the last two paragraphs"
            })
    void hasTheSameClaimsQuotationsAndCitationsInSlackAsOnThePage(String question) throws Exception {
        var expected = onThePage(question);
        var shown = inSlack(question);
        assertThat(expected.get("kind").asString()).isEqualTo("grounded");
        assertThat(claims(shown))
                .isNotEmpty()
                .isEqualTo(texts(expected.get("claims"))
                        .map(claim -> claim.replace("*", ""))
                        .toList());
        assertThat(quotations(shown)).isEqualTo(texts(expected.get("quotes")).toList());
        assertThat(citations(shown))
                .isEqualTo(expected.get("quotes")
                        .valueStream()
                        .map(quote -> "%s https://opcit.example.org%s"
                                .formatted(
                                        quote.get("citation").asString(),
                                        quote.get("href").asString()))
                        .toList());
    }

    private static Stream<String> texts(JsonNode bodies) {
        return bodies.valueStream().map(body -> body.get("text").asString());
    }
}
