package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opcit.Database;
import opcit.chat.AnswerBody.ClaimBody;
import opcit.chat.AnswerBody.QuoteBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer grows before Slack, played by WireMock. */
class GrowingMessageTest {

    private static final Asked ASKED = new Asked("Ev1", "T1", "C1", "1.2", "U1", "1.1", null, "why?");

    private final KeptQuestions kept = new KeptQuestions(JdbcClient.create(Database.H2.migrated()));
    private final SlackSettings settings = AnswerLettersTest.settings();
    private final Messages messages;
    private final Streams streams;

    GrowingMessageTest() {
        var slack = SlackConfiguration.slack(URI.create(SlackPeer.HOST.baseUrl() + "/api/"), Duration.ofSeconds(30));
        var patience = new Patience(settings);
        var api = new WebApi(slack, team -> Optional.of("xoxb-1"), patience);
        this.messages = new Messages(api, slack, patience);
        this.streams = new Streams(api);
    }

    @BeforeEach
    void begin() {
        SlackPeer.reset();
        kept.keep(ASKED, Instant.EPOCH);
    }

    private GrowingMessage growing() {
        var received = kept.find("Ev1").orElseThrow();
        return new GrowingMessage(received, messages, streams, kept, settings, Clock.systemUTC());
    }

    private static void tell(GrowingMessage growing, int n) {
        var quote = new QuoteBody(n, "x", "art_" + n, 0, 5, "words", "X, art. " + n, "/texts/x", "treaty", true, false);
        growing.claim(new ClaimBody("Claim " + n, List.of(n)), List.of(quote));
    }

    private static List<String> shown(String method) {
        return SlackPeer.sent(method).stream()
                .map(sent -> sent.field("markdown_text").split("\n", 2)[0])
                .toList();
    }

    @Test
    void growsByEachClaimInTheOneMessageThatIsWrittenOverLater() {
        var growing = growing();
        growing.begin();
        tell(growing, 1);
        tell(growing, 2);
        tell(growing, 3);
        var place = growing.settle();
        assertThat(shown("chat.startStream")).containsExactly("Claim 1");
        assertThat(shown("chat.appendStream")).containsExactly("Claim 2", "Claim 3");
        assertThat(SlackPeer.sent("chat.appendStream"))
                .allSatisfy(sent -> assertThat(sent.field("ts")).isEqualTo(place));
        assertThat(SlackPeer.sent("chat.stopStream"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.field("ts")).isEqualTo(place));
        assertThat(kept.find("Ev1").orElseThrow()).isEqualTo(new Received(ASKED, place, true, 0));
    }

    @Test
    void endsTheGrowthThatAnotherLeftBehindAndBeginsNone() {
        var left = growing();
        tell(left, 1);
        var growing = growing();
        growing.begin();
        tell(growing, 1);
        growing.settle();
        assertThat(SlackPeer.sent("assistant.threads.setStatus")).isEmpty();
        assertThat(SlackPeer.sent("chat.startStream")).hasSize(1);
        assertThat(SlackPeer.sent("chat.appendStream")).isEmpty();
        assertThat(SlackPeer.sent("chat.stopStream")).hasSize(1);
    }

    @Test
    void growsNoMoreOnceClaimsAreWithdrawn() {
        var growing = growing();
        tell(growing, 1);
        growing.withdrawn();
        tell(growing, 1);
        growing.settle();
        assertThat(SlackPeer.sent("chat.appendStream"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.field("markdown_text")).contains("This is taken back"));
    }

    @Test
    void growsNoMoreOnceSlackRefusesAndIsWrittenOverAllTheSame() {
        SlackPeer.refuse("chat.appendStream");
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/chat.stopStream"))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"message_not_in_streaming_state\"}")));
        var growing = growing();
        for (var n = 1; n < 5; n++) {
            tell(growing, n);
        }
        assertThat(growing.settle()).isEqualTo(kept.find("Ev1").orElseThrow().shown());
        assertThat(SlackPeer.sent("chat.appendStream")).hasSize(1);
    }

    @Test
    void growsToNoMoreThanSlackTakes() {
        var growing = growing();
        for (var n = 1; n < 500; n++) {
            tell(growing, n);
        }
        var length = SlackPeer.sent("chat.appendStream").stream()
                .mapToInt(sent -> sent.field("markdown_text").length())
                .sum();
        assertThat(length).isBetween(5_000, 12_000);
    }

    @Test
    void postsWhereAnAnswerHasNoClaims() {
        var growing = growing();
        growing.begin();
        var place = growing.settle();
        assertThat(SlackPeer.sent("chat.postMessage")).hasSize(1);
        assertThat(SlackPeer.sent("chat.stopStream")).isEmpty();
        assertThat(kept.find("Ev1").orElseThrow().shown()).isEqualTo(place);
    }
}
