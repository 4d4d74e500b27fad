package opcit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Trip
class LostConnectionTest {

    @Test
    void saysSoReconnectsAndAsksNothingTwice(Reader reader) {
        var lines = new ArrayList<WebSocketRoute>();
        var heard = new ArrayList<String>();
        reader.page().routeWebSocket("**/ws", line -> {
            lines.add(line);
            var server = line.connectToServer();
            // The first line carries the question to the server, and no answer back.
            var isFirst = lines.size() == 1;
            server.onMessage(message -> {
                if (isFirst && message.text() != null && message.text().contains("/queue/turns")) {
                    heard.add(message.text());
                } else if (message.text() != null) {
                    line.send(message.text());
                }
            });
        });
        reader.ask("What does the resolution say about remittances?");
        reader.page().waitForCondition(() -> !heard.isEmpty());
        lines.getFirst().close();
        assertThat(reader.main()).containsText("Connection lost. Reconnecting; nothing is asked twice.");
        reader.photograph("connection-lost");

        reader.answered();
        assertThat(reader.citation("A/RES/61/165, para. 12")).isVisible();
        assertThat(reader.main()).containsText("Connected again.");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(turnsKept(reader)).isEqualTo(1);
        reader.forgives("WebSocket");
    }

    @Test
    void aQuestionThatIsStillRunningSurvivesAReload(Reader reader) {
        List<String> heard = new ArrayList<>();
        reader.page().routeWebSocket("**/ws", line -> {
            var server = line.connectToServer();
            var isFirst = heard.isEmpty();
            server.onMessage(message -> {
                if (isFirst && message.text() != null && message.text().contains("/queue/turns")) {
                    heard.add(message.text());
                } else if (message.text() != null) {
                    line.send(message.text());
                }
            });
        });
        reader.ask("What does the resolution say about remittances?");
        reader.page().waitForCondition(() -> !heard.isEmpty());
        reader.page().reload();
        reader.answered();
        assertThat(turnsKept(reader)).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoNetwork(Reader reader) {
        reader.ask("Give me PP6").answered();
        reader.page().context().setOffline(true);
        assertThat(reader.main()).containsText("You are offline. What you ask goes out when the network is back.");
        reader.photograph("offline");
        reader.page().context().setOffline(false);
        assertThat(reader.main()).not().containsText("You are offline");
        reader.forgives("ERR_INTERNET_DISCONNECTED");
    }

    private static int turnsKept(Reader reader) {
        assertThat(reader.page()).hasURL(Pattern.compile("/c/[0-9a-f-]+"));
        var conversation = reader.page().url().replaceFirst(".*/c/([0-9a-f-]+).*", "$1");
        return (int) reader.page()
                .evaluate(
                        "id => fetch('/api/conversations/' + id).then(it => it.json()).then(it => it.turns.length)",
                        conversation);
    }
}
