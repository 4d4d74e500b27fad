package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import opcit.OpcitTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with Slack set up: signed requests go to its real address, and WireMock plays Slack. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
@ExtendWith(OutputCaptureExtension.class)
class SlackTest {

    private static final String REMITTANCES = "What does the resolution say about remittances?";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Questions questions;

    private final SlackSender slack;

    SlackTest(@LocalServerPort int port) {
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        settle();
        database.sql("delete from slack_question").update();
        // What was answered before is not made again, so nothing would grow.
        database.sql("delete from turn").update();
        SlackPeer.reset();
    }

    /** Waits until every question is done. */
    private void settle() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.sql("select count(*) from slack_question where done is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<Sent> answers(int count) {
        settle();
        var updates = SlackPeer.sent("chat.update");
        assertThat(updates).hasSize(count);
        updates.forEach(update -> BlockKit.check(update.blocks()));
        return updates;
    }

    @Test
    void answersAMentionInItsThread() throws Exception {
        assertThat(slack.event("Ev1", SlackSender.mention("1700000000.000100", "<@U0PCIT> " + REMITTANCES)))
                .isEqualTo(200);
        var answer = answers(1).getFirst();
        assertThat(SlackPeer.sent("assistant.threads.setStatus").getFirst().fields())
                .containsEntry("channel_id", "C1")
                .containsEntry("thread_ts", "1700000000.000100")
                .containsEntry("status", "is looking in the texts …");
        BlockKit.isGolden(answer.blocks(), "answer");
        assertThat(answer.field("text")).contains("A/RES/61/165, para. 12");
    }

    @Test
    void growsTheAnswerWhereSlackLetsIt() throws Exception {
        slack.event("Ev1", SlackSender.mention("1700000000.000100", "<@U0PCIT> " + REMITTANCES));
        var answer = answers(1).getFirst();
        var begun = SlackPeer.sent("chat.startStream").getFirst();
        assertThat(begun.fields())
                .containsEntry("channel", "C1")
                .containsEntry("thread_ts", "1700000000.000100")
                .containsEntry("recipient_user_id", "U1")
                .containsEntry("recipient_team_id", "T1");
        assertThat(begun.field("markdown_text"))
                .contains("> “Encourages all States to remove obstacles", "[A/RES/61/165, para. 12](https://");
        assertThat(SlackPeer.sent("chat.stopStream"))
                .singleElement()
                .satisfies(stopped -> assertThat(stopped.field("ts")).isEqualTo(answer.field("ts")));
        assertThat(SlackPeer.sent("chat.postMessage")).isEmpty();
    }

    @Test
    void acknowledgesWhatSlackSendsBeforeItIsAnswered() throws Exception {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/assistant.threads.setStatus"))
                .willReturn(SlackPeer.json("{\"ok\": true}").withFixedDelay(3_000)));
        assertThat(slack.event("Ev1", SlackSender.mention("1.1", "<@U0PCIT> " + REMITTANCES)))
                .isEqualTo(200);
        assertThat(SlackPeer.sent("chat.update")).isEmpty();
        answers(1);
    }

    @Test
    void saysThatItIsLookingWhereSlackShowsNoStatus() throws Exception {
        SlackPeer.refuse("assistant.threads.setStatus");
        slack.event("Ev1", SlackSender.mention("1700000000.000100", "<@U0PCIT> " + REMITTANCES));
        answers(1);
        var looking = SlackPeer.sent("chat.postMessage").getFirst();
        assertThat(looking.fields())
                .containsEntry("channel", "C1")
                .containsEntry("thread_ts", "1700000000.000100")
                .containsEntry("unfurl_links", "0")
                .containsEntry("parse", "none");
        BlockKit.isGolden(looking.blocks(), "looking");
        assertThat(SlackPeer.sent("chat.startStream")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 200})
    void answersInOnePieceWhereSlackLetsNothingGrow(int status) throws Exception {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/chat.startStream"))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"channel_type_not_supported\"}")
                        .withStatus(status)));
        slack.event("Ev1", SlackSender.mention("1.1", "<@U0PCIT> " + REMITTANCES));
        assertThat(answers(1).getFirst().field("text")).contains("para. 12");
        assertThat(SlackPeer.sent("chat.startStream")).hasSize(1);
        assertThat(SlackPeer.sent("chat.postMessage")).hasSize(1);
        assertThat(SlackPeer.sent("chat.stopStream")).isEmpty();
    }

    @Test
    void takesAQuestionInTheThreadForAFollowUp() throws Exception {
        slack.event("Ev1", SlackSender.direct("2.1", "2.1", "what does OP 12 say?"));
        answers(1);
        slack.event("Ev2", SlackSender.direct("2.2", "2.1", "and para 9?"));
        assertThat(answers(2).getLast().field("text")).contains("A/RES/61/165, para. 9");
        assertThat(SlackPeer.sent("chat.startStream"))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.fields())
                        .containsEntry("channel", "D1")
                        .containsEntry("thread_ts", "2.1"));
    }

    @Test
    void answersACommandForWhoeverGaveItAlone() throws Exception {
        var acknowledged = slack.form(SlackSender.command("T1", "C1", REMITTANCES + " <now> & here"));
        assertThat(acknowledged.statusCode()).isEqualTo(200);
        assertThat(BlockKit.read(acknowledged.body()).get("text").asString())
                .contains("Looking in the texts: ", "&lt;now&gt; &amp; here");
        settle();
        assertThat(SlackPeer.responses()).singleElement().satisfies(response -> {
            assertThat(response.get("response_type").asString()).isEqualTo("ephemeral");
            assertThat(response.get("text").asString()).contains("A/RES/61/165, para. 12");
            BlockKit.check(response.get("blocks"));
        });
        assertThat(SlackPeer.sent("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T1, C1, '', Ask a question", "T1, C9, x, does not answer in this channel", "T9, C1, x, does not answer"
    })
    void saysWhyACommandIsNotTaken(String team, String channel, String text, String why) throws Exception {
        assertThat(slack.form(SlackSender.command(team, channel, text)).body()).contains(why);
        assertThat(kept()).isZero();
    }

    @Test
    void saysPlainlyThatTheTextsDoNotAnswer() throws Exception {
        slack.event("Ev1", SlackSender.direct("3.1", "3.1", "What is the capital of France?"));
        BlockKit.isGolden(answers(1).getFirst().blocks(), "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.1 | hello     | greeting
            4.2 | <@U0PCIT> | empty
            """)
    void repliesToWhatIsNoQuestion(String sent, String text, String golden) throws Exception {
        slack.event("Ev1", SlackSender.direct(sent, sent, text));
        BlockKit.isGolden(answers(1).getFirst().blocks(), golden);
    }

    @Test
    void refusesWhatSlackDidNotSign() throws Exception {
        var body = SlackSender.envelope("Ev1", "T1", SlackSender.mention("5.1", REMITTANCES));
        var now = Long.toString(System.currentTimeMillis() / 1000);
        var old = Long.toString(System.currentTimeMillis() / 1000 - 301);
        var secret = SlackPeer.SIGNING_SECRET;
        for (var signed : List.of(
                Map.entry(now, SlackSender.signature("another secret", now, body)),
                Map.entry(now, SlackSender.signature(secret, now, body + " ")),
                Map.entry(now, SlackSender.signature(secret, old, body)),
                Map.entry(old, SlackSender.signature(secret, old, body)),
                Map.entry("soon", SlackSender.signature(secret, "soon", body)),
                Map.entry(now, "v0="))) {
            assertThat(slack.send("application/json", body, signed.getKey(), signed.getValue())
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(kept()).isZero();
    }

    @Test
    void readsNoRequestThatIsLargerThanSlacks() throws Exception {
        assertThat(slack.send("application/json", "x".repeat(1024 * 1024 + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void answersARepeatedEventOnce() throws Exception {
        var event = SlackSender.mention("6.1", REMITTANCES);
        slack.event("Ev1", event);
        slack.event("Ev1", event);
        answers(1);
        slack.event("Ev1", event);
        slack.event("Ev2", event);
        answers(1);
        assertThat(SlackPeer.sent("chat.startStream")).hasSize(1);
    }

    @Test
    void passesOverWhatIsNotForIt() throws Exception {
        var bot = new HashMap<>(SlackSender.direct("7.1", "7.1", REMITTANCES));
        bot.put("bot_id", "B2");
        var inChannel = new HashMap<>(SlackSender.direct("7.2", "7.2", REMITTANCES));
        inChannel.put("channel_type", "channel");
        var edited = new HashMap<>(SlackSender.direct("7.3", "7.3", REMITTANCES));
        edited.put("subtype", "message_changed");
        var elsewhere = new HashMap<>(SlackSender.mention("7.4", REMITTANCES));
        elsewhere.put("channel", "C9");
        for (var event : List.of(bot, inChannel, edited, elsewhere)) {
            assertThat(slack.event("Ev" + event.get("ts"), event)).isEqualTo(200);
        }
        assertThat(slack.event("Ev5", "T9", SlackSender.mention("7.5", REMITTANCES)))
                .isEqualTo(200);
        assertThat(kept()).isZero();
    }

    private int kept() {
        return database.sql("select count(*) from slack_question")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "429, chat.postMessage", "429, chat.stopStream", "429, chat.update",
        "500, chat.postMessage", "500, chat.stopStream", "503, chat.update"
    })
    void asksABusySlackAgain(int status, String method) throws Exception {
        growNothingFor(method);
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/" + method))
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status).withHeader("Retry-After", "0"))
                .willSetStateTo("well"));
        slack.event("Ev1", SlackSender.mention("8.1", REMITTANCES));
        settle();
        assertThat(SlackPeer.sent(method)).hasSize(2);
        assertThat(SlackPeer.sent("chat.update").getLast().field("text")).contains("para. 12");
    }

    private static void growNothingFor(String method) {
        if (method.equals("chat.postMessage")) {
            SlackPeer.refuse("assistant.threads.setStatus", "chat.startStream");
        }
    }

    @Test
    void answersLaterWhenSlackWasAwayForLong(CapturedOutput log) throws Exception {
        SlackPeer.HOST.stubFor(
                post(urlPathEqualTo("/api/chat.update")).willReturn(aResponse().withStatus(500)));
        slack.event("Ev-away", SlackSender.mention("9.1", REMITTANCES));
        await().until(() -> log.getAll().contains("question Ev-away is not answered yet"));
        SlackPeer.reset();
        // As if whoever worked on it had given no sign for long.
        database.sql("update slack_question set received = :then, taken = :then")
                .param("then", OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .update();
        await().until(() -> {
            questions.resume();
            return !SlackPeer.sent("chat.update").isEmpty();
        });
        answers(1);
        // What it had begun before is not begun again.
        assertThat(SlackPeer.sent("chat.startStream")).isEmpty();
        assertThat(SlackPeer.sent("chat.postMessage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chat.postMessage, token_revoked",
        "chat.postMessage, is_archived",
        "chat.postMessage, thread_not_found",
        "chat.update, message_not_found"
    })
    void leavesAQuestionThatCannotBeAnswered(String method, String error, CapturedOutput log) throws Exception {
        growNothingFor(method);
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/" + method))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"%s\"}".formatted(error))));
        slack.event("Ev1", SlackSender.mention("10.1", REMITTANCES));
        settle();
        assertThat(SlackPeer.sent(method)).hasSize(1);
        assertThat(log.getAll()).contains("cannot be answered: Slack answered " + method + " with \"" + error + "\"");
    }

    @Test
    void keepsWhatPeopleAskOutOfTheLogAndForgetsItOnceItIsAnswered(CapturedOutput log) throws Exception {
        slack.event("Ev1", SlackSender.mention("11.1", "<@U0PCIT> may a State detain migrants, asked Zanzibarina?"));
        slack.form(SlackSender.command("T1", "C1", "remittances, asked Zanzibarina"));
        answers(1);
        assertThat(log.getAll()).doesNotContain("Zanzibarina");
        assertThat(database.sql("select words from slack_question")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly("");
    }

    @Test
    void losesNoneOfTwoHundredQuestionsAndAnswersNoneTwice() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 200)
                    .mapToObj(n -> threads.submit(() ->
                            slack.event("Ev" + n, SlackSender.mention("12." + n, "Give me PP" + (n % 9 + 1)))))
                    .toList();
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
        assertThat(kept()).isEqualTo(200);
        answers(200);
        assertThat(SlackPeer.sent("chat.startStream"))
                .extracting(message -> message.field("thread_ts"))
                .doesNotHaveDuplicates()
                .hasSize(200);
    }
}
