package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import opcit.OpcitTest;
import opcit.briefing.Briefings;
import opcit.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** People open Opcit in Slack, and post links to its page. */
@OpcitTest
@ContextConfiguration(initializers = SlackPeer.class)
class PreviewsTest {

    private static final String PAGE = "https://opcit.example.org";

    @Autowired
    private Briefings briefings;

    @Autowired
    private Previews previews;

    @Autowired
    private Corpus corpus;

    private final SlackSender slack;

    PreviewsTest(@LocalServerPort int port) {
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        SlackPeer.reset();
    }

    private void post(String channel, String... links) throws Exception {
        var shared = List.of(links).stream()
                .map(link -> Map.of("domain", "opcit.example.org", "url", link))
                .toList();
        assertThat(slack.event(
                        "Ev1",
                        Map.of(
                                "type",
                                "link_shared",
                                "channel",
                                channel,
                                "user",
                                "U1",
                                "message_ts",
                                "1.1",
                                "unfurl_id",
                                "C1.1.1",
                                "source",
                                "conversations_history",
                                "links",
                                shared)))
                .isEqualTo(200);
    }

    private static JsonNode unfurled() {
        await().until(() -> !SlackPeer.sent("chat.unfurl").isEmpty());
        var sent = SlackPeer.sent("chat.unfurl").getFirst();
        assertThat(sent.fields()).containsEntry("unfurl_id", "C1.1.1").containsEntry("source", "conversations_history");
        return BlockKit.read(sent.field("unfurls"));
    }

    @Test
    void showsTheWordsOfAProvisionBesideALinkToIt() throws Exception {
        var link = PAGE + "/texts/a-res-61-165#para_12";
        post("C1", link, PAGE + "/texts/no-such-text#para_1", "https://elsewhere.example/texts/a-res-61-165#para_1");
        var unfurls = unfurled();
        assertThat(unfurls.propertyNames()).containsExactly(link);
        var blocks = unfurls.get(link).get("blocks");
        BlockKit.check(blocks);
        BlockKit.isGolden(blocks, "preview-provision");
    }

    @Test
    void showsWhatABriefingQuotesAndNoneOfItsNotes() throws Exception {
        var briefing = briefings.create("Transfers");
        var spot = Spot.parse("a-res-61-165#para_12:0-21");
        briefings.pin(
                briefing.id(), new Briefings.Wish(spot.place(), spot.start(), spot.end(), null, "Ask *who*.", ""));
        var link = PAGE + "/briefings/" + briefing.id();
        post("C1", link);
        var blocks = unfurled().get(link).get("blocks");
        BlockKit.check(blocks);
        BlockKit.isGolden(blocks, "preview-briefing");
        assertThat(blocks.toString()).doesNotContain("Ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                PAGE + "/",
                PAGE + "/texts",
                PAGE + "/texts/a-res-61-165#para_99",
                PAGE + "/texts/a-res-61-165#no_place",
                PAGE + "/texts/a-res-61-165#__",
                PAGE + "/briefings/00000000-0000-0000-0000-000000000000",
                PAGE + ".evil.example/texts/a-res-61-165",
                PAGE + "/../texts/a-res-61-165",
                "https://elsewhere.example/texts/a-res-61-165"
            })
    void showsNothingBesideOtherLinks(String link) {
        assertThat(previews.of(link)).isEmpty();
    }

    @Test
    void showsNothingWhereItIsNotLetIn() throws Exception {
        post("C9", PAGE + "/texts/a-res-61-165#para_12");
        slack.event("Ev2", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "home"));
        slack.event("Ev3", "T9", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "messages"));
        slack.event("Ev4", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "messages"));
        await().until(() ->
                !SlackPeer.sent("assistant.threads.setSuggestedPrompts").isEmpty());
        assertThat(SlackPeer.sent("chat.unfurl")).isEmpty();
        assertThat(SlackPeer.sent("assistant.threads.setSuggestedPrompts")).hasSize(1);
    }

    @Test
    void suggestsQuestionsToWhoeverOpensItAndWithoutAThread() throws Exception {
        slack.event("Ev1", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "messages"));
        await().until(() ->
                !SlackPeer.sent("assistant.threads.setSuggestedPrompts").isEmpty());
        var sent = SlackPeer.sent("assistant.threads.setSuggestedPrompts").getFirst();
        assertThat(sent.fields()).containsEntry("channel_id", "D1").doesNotContainKey("thread_ts");
        var prompts = BlockKit.read(sent.field("prompts"));
        var examples = corpus.library().first().orElseThrow().work().examples();
        assertThat(prompts.valueStream().map(prompt -> prompt.get("message").asString()))
                .isNotEmpty()
                .containsExactlyElementsOf(examples.subList(0, Math.min(4, examples.size())));
    }
}
