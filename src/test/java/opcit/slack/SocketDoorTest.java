package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opcit.OpcitTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The whole program with Slack's Socket Mode: what happens in Slack comes over a real WebSocket. */
@OpcitTest
@ContextConfiguration(initializers = SocketPeer.class)
class SocketDoorTest {

    private static final String REMITTANCES = "What does the resolution say about remittances?";

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void begin() {
        awaitAnswers();
        database.sql("delete from slack_question").update();
        SocketPeer.reset();
        awaitSocket();
    }

    private static void awaitSocket() {
        await().atMost(Duration.ofMinutes(1)).until(SocketPeer::isOpen);
    }

    private void awaitAnswers() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.sql("select count(*) from slack_question where done is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private static JsonNode acknowledged(String envelope) {
        await().atMost(Duration.ofMinutes(1)).until(() -> isAcknowledged(envelope));
        return SocketPeer.heard().stream()
                .filter(message -> message.get("envelope_id").asString().equals(envelope))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAcknowledged(String envelope) {
        return SocketPeer.heard().stream()
                .anyMatch(message -> message.get("envelope_id").asString().equals(envelope));
    }

    private static void mention(String envelope, String event, String sent) {
        mention(envelope, event, sent, "<@U0PCIT> " + REMITTANCES);
    }

    private static void mention(String envelope, String event, String sent, String words) {
        SocketPeer.send(envelope, "events_api", SlackSender.callback(event, "T1", SlackSender.mention(sent, words)));
    }

    /** Sends the questions as Slack does: those that are not acknowledged are sent again, until all are. */
    private static void deliver(String sent, int from, int to) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    var open = IntStream.range(from, to)
                            .filter(n -> !isAcknowledged("E" + n))
                            .toArray();
                    for (var n : open) {
                        mention("E" + n, "Ev" + n, sent + n, "Give me PP" + (n % 9 + 1));
                    }
                    return open.length == 0;
                });
    }

    private List<Sent> answers(int count) {
        awaitAnswers();
        var updates = SlackPeer.sent("chat.update");
        assertThat(updates).hasSize(count);
        return updates;
    }

    @Test
    void answersAMention() {
        mention("E1", "Ev1", "1.1");
        acknowledged("E1");
        assertThat(answers(1).getFirst().field("text")).contains("A/RES/61/165, para. 12");
    }

    @Test
    void answersACommandAndSaysThatItIsLooking() {
        SocketPeer.send("E1", "slash_commands", SlackSender.command("T1", "C1", REMITTANCES));
        assertThat(acknowledged("E1").get("payload").get("text").asString()).startsWith("Looking in the texts: ");
        awaitAnswers();
        assertThat(SlackPeer.responses())
                .singleElement()
                .satisfies(
                        response -> assertThat(response.get("text").asString()).contains("para. 12"));
    }

    @Test
    void doesWhatIsChosenBelowAnAnswer() {
        SocketPeer.send("E1", "interactive", SlackSender.choice("C1", Menus.WHOLE, "a-res-61-165#para_12:0-0"));
        acknowledged("E1");
        assertThat(SlackPeer.sent("views.open")).hasSize(1);
    }

    @Test
    void answersWhatSlackSendsAgainOnce() {
        mention("E1", "Ev1", "2.1");
        acknowledged("E1");
        mention("E2", "Ev1", "2.1");
        acknowledged("E2");
        answers(1);
    }

    @Test
    void opensAnotherSocketWhenTheLineBreaks() {
        SocketPeer.breakOff();
        await().atMost(Duration.ofMinutes(1)).until(() -> opened() > 0);
        deliver("3.", 0, 1);
        answers(1);
    }

    @Test
    void opensAnotherSocketWhenSlackSaysThatItCloses() {
        SocketPeer.write(Map.of("type", "disconnect", "reason", "refresh_requested"));
        await().atMost(Duration.ofMinutes(1)).until(() -> opened() > 0);
        deliver("4.", 0, 1);
        answers(1);
    }

    @Test
    void triesAgainWhenSlackRefusesASocket() {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/apps.connections.open"))
                .inScenario("refusing")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"internal_error\"}"))
                .willSetStateTo("well"));
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/apps.connections.open"))
                .inScenario("refusing")
                .whenScenarioStateIs("well")
                .willReturn(SocketPeer.opened()));
        SocketPeer.breakOff();
        await().atMost(Duration.ofMinutes(1)).until(() -> opened() > 1);
        deliver("5.", 0, 1);
        answers(1);
    }

    private static int opened() {
        return SlackPeer.HOST
                .findAll(postRequestedFor(urlPathEqualTo("/api/apps.connections.open")))
                .size();
    }

    @Test
    void losesNoneOfTwoHundredQuestionsWhenTheLineBreaksAmongThem() {
        for (var n = 0; n < 100; n++) {
            mention("E" + n, "Ev" + n, "6." + n, "Give me PP" + (n % 9 + 1));
        }
        SocketPeer.breakOff();
        deliver("6.", 0, 200);
        assertThat(answers(200)).extracting(update -> update.field("ts")).doesNotHaveDuplicates();
    }

    @Test
    void takesNothingOverHttp(@LocalServerPort int port) throws Exception {
        assertThat(new SlackSender(port).event("Ev1", SlackSender.mention("7.1", REMITTANCES)))
                .isEqualTo(404);
    }
}
