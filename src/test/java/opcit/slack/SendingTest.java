package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import opcit.OpcitTest;
import opcit.briefing.Briefing;
import opcit.briefing.Briefings;
import opcit.slack.ChannelBriefings.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Lists briefings in Slack and has them sent as files. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
class SendingTest {

    @Autowired
    private ChannelBriefings ofChannel;

    @Autowired
    private Briefings briefings;

    @Autowired
    private JdbcClient database;

    private final SlackSender slack;

    SendingTest(@LocalServerPort int port) {
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        database.sql("delete from briefing").update();
        SlackPeer.reset();
    }

    private Briefing briefing(String title) {
        var made = ofChannel.create(new Channel("T1", "C1"), title);
        var spot = Spot.parse("a-res-61-165#para_12:0-21");
        briefings.pin(made.id(), new Briefings.Wish(spot.place(), spot.start(), spot.end(), null, "", ""));
        return made;
    }

    private void choose(String channel, String value) throws Exception {
        assertThat(slack.interact(SlackSender.choice(channel, BriefingList.SEND, value))
                        .statusCode())
                .isEqualTo(200);
    }

    private static void awaitWord(String words) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> SlackPeer.responses().stream()
                        .anyMatch(response -> response.get("text").asString().contains(words)));
    }

    @Test
    void listsTheBriefingsOfTheChannelWithAFormatToChooseForEach() throws Exception {
        var id = briefing("Transfers").id();
        var list = slack.form(SlackSender.command("T1", "C1", "briefing")).body();
        var blocks = BlockKit.read(list).get("blocks");
        BlockKit.check(blocks);
        BlockKit.isGolden(BlockKit.read(blocks.toString().replace(id, "ID")), "briefings");
    }

    @Test
    void listsManyBriefingsWithinSlacksLimits() throws Exception {
        for (var n = 0; n < 40; n++) {
            ofChannel.create(
                    new Channel("T1", "C1"), "Briefing %d ".formatted(n).repeat(12));
        }
        var list = slack.form(SlackSender.command("T1", "C1", "briefings")).body();
        BlockKit.check(BlockKit.read(list).get("blocks"));
    }

    @ParameterizedTest
    @CsvSource({"docx, PK", "pdf, %PDF", "md, # Transfers", "html, <!"})
    void sendsABriefingAsAFileIntoItsChannel(String format, String begins) throws Exception {
        choose("C1", briefing("Transfers & more").id() + " " + format);
        awaitWord("Sent as transfers-more." + format);
        assertThat(SlackPeer.sent("files.getUploadURLExternal").getFirst().fields())
                .containsEntry("filename", "transfers-more." + format);
        var file = SlackPeer.HOST.findAll(postRequestedFor(urlPathEqualTo(SlackPeer.UPLOAD)));
        assertThat(file).hasSize(1);
        var bytes = file.getFirst().getBody();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith(begins.substring(0, 2));
        assertThat(SlackPeer.sent("files.getUploadURLExternal").getFirst().field("length"))
                .isEqualTo(Integer.toString(bytes.length));
        assertThat(SlackPeer.sent("files.completeUploadExternal").getFirst().fields())
                .containsEntry("channel_id", "C1");
        var listed = BlockKit.read(
                SlackPeer.sent("files.completeUploadExternal").getFirst().field("files"));
        assertThat(listed.get(0).get("id").asString()).isEqualTo("F1");
        assertThat(listed.get(0).get("title").asString()).isEqualTo("Transfers & more");
    }

    @Test
    void sendsNoBriefingOfAnotherChannelAndNoneThatIsDeleted() throws Exception {
        var briefing = briefing("Ours");
        choose("C2", briefing.id() + " md");
        awaitWord("This briefing was deleted.");
        briefings.delete(briefing.id());
        SlackPeer.reset();
        choose("C1", briefing.id() + " md");
        awaitWord("This briefing was deleted.");
        choose("C9", briefing.id() + " md");
        assertThat(SlackPeer.sent("files.getUploadURLExternal")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/files.getUploadURLExternal", "/api/files.completeUploadExternal"})
    void saysSoWhenSlackDoesNotTakeTheFile(String step) throws Exception {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo(step))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"not_in_channel\"}")));
        choose("C1", briefing("Transfers").id() + " md");
        awaitWord("invite it and try again");
    }

    @ParameterizedTest
    @CsvSource({"429, /api/files.getUploadURLExternal", "500, /upload/v1/abc", "429, /api/files.completeUploadExternal"
    })
    void asksABusySlackAgain(int status, String step) throws Exception {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo(step))
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status).withHeader("Retry-After", "0"))
                .willSetStateTo("well"));
        choose("C1", briefing("Transfers").id() + " md");
        awaitWord("Sent as transfers.md.");
        assertThat(SlackPeer.HOST.findAll(postRequestedFor(urlPathEqualTo(step))))
                .hasSize(2);
    }
}
