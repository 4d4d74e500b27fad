package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import opcit.OpcitTest;
import opcit.briefing.Briefings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Chooses what stands below answers, as people in Slack do. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
class ButtonsTest {

    private static final String REMITTANCES = "What does the resolution say about remittances?";

    @Autowired
    private Briefings briefings;

    @Autowired
    private JdbcClient database;

    private final SlackSender slack;

    ButtonsTest(@LocalServerPort int port) {
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        SlackPeer.reset();
        database.sql("delete from briefing").update();
        database.sql("delete from slack_question").update();
        database.sql("delete from turn").update();
    }

    /** The answer to a command. */
    private JsonNode answer(String trigger) throws Exception {
        command(trigger, REMITTANCES);
        await().until(() -> !SlackPeer.responses().isEmpty());
        return SlackPeer.responses().getFirst().get("blocks");
    }

    private String command(String trigger, String text) throws IOException, InterruptedException {
        var fields = SlackSender.command("T1", "C1", text);
        fields.put("trigger_id", trigger);
        return slack.form(fields).body();
    }

    private static JsonNode actions(JsonNode blocks) {
        return blocks.valueStream()
                .filter(block -> block.get("type").asString().equals("actions"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode element(JsonNode blocks, String action) {
        var actions = actions(blocks);
        return StreamSupport.stream(actions.get("elements").spliterator(), false)
                .filter(element -> element.get("action_id").asString().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static String first(JsonNode menu) {
        return menu.get("options").get(0).get("value").asString();
    }

    private int choose(String channel, String action, String value) throws IOException, InterruptedException {
        return slack.interact(SlackSender.choice(channel, action, value)).statusCode();
    }

    private int press(String value) throws IOException, InterruptedException {
        return slack.interact(SlackSender.action(
                        "C1", Map.of("type", "button", "action_id", Menus.SHARE, "block_id", "b", "value", value)))
                .statusCode();
    }

    private static JsonNode opened() {
        var view = BlockKit.read(SlackPeer.sent("views.open").getLast().field("view"));
        BlockKit.checkModal(view);
        return view;
    }

    private JsonNode submit(JsonNode view, Map<String, Map<String, Map<String, Object>>> values) throws Exception {
        var payload = SlackSender.submission(view, values);
        var response = slack.interact(payload);
        assertThat(response.statusCode()).isEqualTo(200);
        return BlockKit.read(response.body());
    }

    private static Map<String, Map<String, Object>> typed(String block, String text) {
        return Map.of(block, Map.of("type", "plain_text_input", "value", text));
    }

    @Test
    void pinsAQuotationIntoANewBriefingAndThenIntoTheSame() throws Exception {
        var blocks = answer("1.1");
        BlockKit.check(blocks);
        BlockKit.isGolden(actions(blocks), "menus");
        var spot = first(element(blocks, Menus.PIN));
        choose("C1", Menus.PIN, spot);
        var view = opened();
        BlockKit.isGolden(view, "pinning");
        var update = submit(
                view,
                Map.of(Modals.TITLE, typed(Modals.TITLE, "Transfers"), Modals.NOTE, typed(Modals.NOTE, "Ask *who*.")));
        assertThat(update.get("response_action").asString()).isEqualTo("update");
        BlockKit.checkModal(update.get("view"));
        var briefing = briefings.all().getFirst();
        assertThat(update.get("view").findValuesAsString("url"))
                .containsExactly("https://opcit.example.org/briefings/" + briefing.id());
        assertThat(briefing.pins()).singleElement().satisfies(pin -> {
            assertThat(pin.words()).startsWith("Encourages all States to remove obstacles");
            assertThat(pin.note()).isEqualTo("Ask *who*.");
        });

        choose("C1", Menus.PIN, spot);
        assertThat(opened().findValuesAsString("value")).containsExactly(briefing.id());
        var chosen = Map.<String, Object>of("type", "static_select", "selected_option", Map.of("value", briefing.id()));
        submit(opened(), Map.of(Modals.BRIEFING, Map.of(Modals.BRIEFING, chosen)));
        assertThat(briefings.find(briefing.id()).orElseThrow().pins()).hasSize(2);
        assertThat(command("1.2", "briefing")).contains("Briefings of this channel", "Transfers", briefing.id());
    }

    @Test
    void offersAChannelNoBriefingsOfAnother() throws Exception {
        var spot = first(element(answer("2.1"), Menus.PIN));
        choose("C1", Menus.PIN, spot);
        submit(opened(), Map.of(Modals.TITLE, typed(Modals.TITLE, "Ours")));
        var ours = briefings.all().getFirst().id();
        choose("C2", Menus.PIN, spot);
        var view = opened();
        assertThat(view.findValuesAsString("value")).isEmpty();
        var chosen = Map.<String, Object>of("type", "static_select", "selected_option", Map.of("value", ours));
        submit(view, Map.of(Modals.BRIEFING, Map.of(Modals.BRIEFING, chosen)));
        assertThat(briefings.find(ours).orElseThrow().pins()).hasSize(1);
    }

    @Test
    void asksForATitleWhenThereIsNeitherChoiceNorTitle() throws Exception {
        choose("C1", Menus.PIN, first(element(answer("3.1"), Menus.PIN)));
        var errors = submit(opened(), Map.of());
        assertThat(errors.get("response_action").asString()).isEqualTo("errors");
        assertThat(errors.get("errors").get(Modals.TITLE).asString()).startsWith("The briefing has no title.");
        assertThat(briefings.all()).isEmpty();
    }

    @Test
    void showsTheWholeProvision() throws Exception {
        choose("C1", Menus.WHOLE, first(element(answer("4.1"), Menus.WHOLE)));
        BlockKit.isGolden(opened(), "whole");
    }

    @Test
    void opensNothingWhereItIsNotLetIn() throws Exception {
        assertThat(choose("C9", Menus.WHOLE, "a-res-61-165#para_12:0-0")).isEqualTo(200);
        assertThat(choose("C1", Menus.WHOLE, "a-res-61-165#para_99:0-0")).isEqualTo(200);
        assertThat(choose("C1", Menus.PIN, "a-res-61-165#para_12:0-99999")).isEqualTo(200);
        assertThat(SlackPeer.sent("views.open")).isEmpty();
    }

    @Test
    void sharesTheAnswerToACommandOnce() throws Exception {
        var value = element(answer("5.1"), Menus.SHARE).get("value").asString();
        press(value);
        await().until(() -> told("Shared."));
        press(value);
        await().until(() -> told("This answer has been shared already."));
        assertThat(SlackPeer.sent("chat.postMessage")).singleElement().satisfies(message -> {
            assertThat(message.fields()).containsEntry("channel", "C1").doesNotContainKey("thread_ts");
            assertThat(message.field("text")).contains("A/RES/61/165, para. 12");
            assertThat(message.field("blocks")).doesNotContain(Menus.SHARE);
        });
    }

    @Test
    void saysWhyAnAnswerIsNotShared() throws Exception {
        var value = element(answer("6.1"), Menus.SHARE).get("value").asString();
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/chat.postMessage"))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"not_in_channel\"}")));
        press(value);
        await().until(() -> told("invite it and share again"));
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/chat.postMessage")).willReturn(SlackPeer.posted()));
        press(value);
        await().until(() -> told("Shared."));
        press("9.9");
        await().until(() -> told("This answer is too old to be shared. Ask again."));
    }

    private static boolean told(String words) {
        return SlackPeer.responses().stream()
                .anyMatch(response -> response.get("text").asString().contains(words));
    }

    @Test
    void saysThatNoBriefingWasMadeHere() throws Exception {
        assertThat(command("7.1", "briefings")).contains("No briefing has been made in this channel yet.");
    }
}
