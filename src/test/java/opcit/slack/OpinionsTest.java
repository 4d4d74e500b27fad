package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import opcit.OpcitTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** People say below answers whether they are good. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
class OpinionsTest {

    @Autowired
    private JdbcClient database;

    private final SlackSender slack;

    OpinionsTest(@LocalServerPort int port) {
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        database.sql("delete from turn").update();
        database.sql("delete from slack_question").update();
        SlackPeer.reset();
    }

    /** Asks in a channel; the buttons below the answer. */
    private JsonNode ask(String sent, String question) throws Exception {
        slack.event("Ev" + sent, SlackSender.mention(sent, "<@U0PCIT> " + question));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> SlackPeer.sent("chat.update").size() == 1);
        return SlackPeer.sent("chat.update")
                .getFirst()
                .blocks()
                .valueStream()
                .filter(block -> block.get("type").asString().equals("context_actions"))
                .map(block -> block.get("elements").get(0))
                .findFirst()
                .orElseThrow();
    }

    private void press(String channel, String user, JsonNode buttons, String which) throws Exception {
        var payload = SlackSender.action(
                channel,
                Map.of(
                        "type",
                        "feedback_buttons",
                        "action_id",
                        buttons.get("action_id").asString(),
                        "block_id",
                        "b",
                        "value",
                        buttons.get(which).get("value").asString()));
        payload.put("user", Map.of("id", user));
        assertThat(slack.interact(payload).statusCode()).isEqualTo(200);
    }

    private List<String> opinions() {
        return database.sql("select reader, good, word from feedback order by reader")
                .query((row, n) -> "%s %s %s"
                        .formatted(row.getString("reader"), row.getBoolean("good"), row.getString("word"))
                        .strip())
                .list();
    }

    @Test
    void keepsEachPersonsLastWord() throws Exception {
        var buttons = ask("1.1", "What does the resolution say about remittances?");
        press("C1", "U1", buttons, "positive_button");
        press("C1", "U2", buttons, "positive_button");
        press("C1", "U1", buttons, "negative_button");
        assertThat(opinions()).containsExactly("slack T1 U1 false", "slack T1 U2 true");
    }

    @Test
    void asksWhatWasWrongAndKeepsIt() throws Exception {
        press("C1", "U1", ask("2.1", "What is the capital of France?"), "negative_button");
        var view = BlockKit.read(SlackPeer.sent("views.open").getFirst().field("view"));
        BlockKit.checkModal(view);
        BlockKit.isGolden(view, "why");
        var values = Map.of(
                Modals.WHY,
                Map.of(
                        Modals.WHY,
                        Map.<String, Object>of("type", "plain_text_input", "value", "It is in the preamble.")));
        var submitted = SlackSender.submission(view, values);
        assertThat(slack.interact(submitted).statusCode()).isEqualTo(200);
        assertThat(opinions()).containsExactly("slack T1 U1 false It is in the preamble.");
    }

    @Test
    void keepsNoneOfAnswersThatWereNotGivenThere() throws Exception {
        var buttons = ask("3.1", "What does the resolution say about remittances?");
        press("C2", "U1", buttons, "negative_button");
        database.sql("delete from slack_question").update();
        press("C1", "U1", buttons, "negative_button");
        assertThat(opinions()).isEmpty();
        assertThat(SlackPeer.sent("views.open")).isEmpty();
    }
}
