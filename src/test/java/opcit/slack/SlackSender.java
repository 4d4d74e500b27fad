package opcit.slack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Sends what happens in Slack to Opcit as Slack does: signed. */
final class SlackSender {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    SlackSender(int port) {
        this.address = URI.create("http://localhost:%d/slack/events".formatted(port));
    }

    static Map<String, Object> mention(String ts, String text) {
        return Map.of("type", "app_mention", "user", "U1", "text", text, "ts", ts, "channel", "C1", "event_ts", ts);
    }

    static Map<String, Object> direct(String ts, String root, String text) {
        return Map.of(
                "type",
                "message",
                "channel_type",
                "im",
                "user",
                "U1",
                "text",
                text,
                "ts",
                ts,
                "channel",
                "D1",
                "event_ts",
                ts,
                "thread_ts",
                root);
    }

    int event(String id, Map<String, Object> event) throws IOException, InterruptedException {
        return event(id, "T1", event);
    }

    int event(String id, String team, Map<String, Object> event) throws IOException, InterruptedException {
        return send("application/json", envelope(id, team, event)).statusCode();
    }

    static String envelope(String id, String team, Map<String, Object> event) {
        return JSON.writeValueAsString(Map.of(
                "type",
                "event_callback",
                "token",
                "x",
                "team_id",
                team,
                "api_app_id",
                "A1",
                "event_id",
                id,
                "event_time",
                1_800_000_000,
                "event",
                event));
    }

    HttpResponse<String> form(Map<String, String> fields) throws IOException, InterruptedException {
        return send(
                "application/x-www-form-urlencoded",
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    HttpResponse<String> send(String type, String body) throws IOException, InterruptedException {
        var now = Long.toString(Instant.now().getEpochSecond());
        return send(type, body, now, signature(SlackPeer.SIGNING_SECRET, now, body));
    }

    HttpResponse<String> send(String type, String body, String timestamp, String signature)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** https://docs.slack.dev/authentication/verifying-requests-from-slack */
    static String signature(String secret, String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = "v0:" + timestamp + ":" + body;
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
