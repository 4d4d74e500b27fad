package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack, played by WireMock, takes longer than Opcit waits. */
class SlowSlackTest {

    private static final int TOO_SLOW = 60_000;
    private static final Asked ASKED = new Asked("Ev1", "T1", "C1", "1.2", "U1", "1.1", null, "why?");

    private final Messages messages;
    private final Streams streams;

    SlowSlackTest() {
        var slack = SlackConfiguration.slack(URI.create(SlackPeer.HOST.baseUrl() + "/api/"), Duration.ofSeconds(2));
        var patience = new Patience(AnswerLettersTest.settings());
        var api = new WebApi(slack, team -> Optional.of("xoxb-1"), patience);
        this.messages = new Messages(api, slack, patience);
        this.streams = new Streams(api);
    }

    @BeforeEach
    void begin() {
        SlackPeer.reset();
    }

    private void call(String method) {
        var letter = AnswerLetters.plain("words");
        switch (method) {
            case "chat.postMessage" -> messages.post("T1", "C1", null, letter);
            case "chat.update" -> messages.update("T1", "C1", "1.1", letter);
            case "chat.stopStream" -> streams.end(ASKED, "1.1");
            default -> throw new AssertionError(method);
        }
    }

    private static void slowTo(String path, String scenario, String after) {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo(path))
                .inScenario(scenario)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFixedDelay(TOO_SLOW))
                .willSetStateTo(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.postMessage", "chat.update", "chat.stopStream"})
    void isAskedAgain(String method) {
        slowTo("/api/" + method, "slow", "well");
        call(method);
        assertThat(SlackPeer.sent(method)).hasSize(2);
    }

    @Test
    void isAskedAtLastLaterOn() {
        slowTo("/api/chat.update", "slow", Scenario.STARTED);
        assertThatThrownBy(() -> call("chat.update"))
                .isInstanceOfSatisfying(
                        SlackFailure.class,
                        failure -> assertThat(failure.mayPass()).isTrue());
        assertThat(SlackPeer.sent("chat.update")).hasSize(3);
    }

    @Test
    void isNotAskedAgainForWhatMayAsWellBeLeft() {
        slowTo("/api/chat.startStream", "slow", Scenario.STARTED);
        slowTo("/api/assistant.threads.setStatus", "slow", Scenario.STARTED);
        assertThat(streams.working(ASKED)).isFalse();
        assertThat(streams.begin(ASKED, "words")).isEmpty();
        assertThat(SlackPeer.sent("chat.startStream")).hasSize(1);
    }
}
