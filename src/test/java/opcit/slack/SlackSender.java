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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
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
        return JSON.writeValueAsString(callback(id, team, event));
    }

    static Map<String, Object> callback(String id, String team, Map<String, Object> event) {
        return Map.of(
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
                event);
    }

    static Map<String, String> command(String team, String channel, String text) {
        var fields = new HashMap<>(Map.of("command", "/opcit", "team_id", team, "channel_id", channel, "token", "x"));
        fields.put("text", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        fields.put("user_id", "U1");
        fields.put("trigger_id", "13345224609.1");
        fields.put("response_url", SlackPeer.replyTo());
        return fields;
    }

    /** What Slack sends when someone chooses an option of a menu. */
    static Map<String, Object> choice(String channel, String action, String value) {
        return action(
                channel,
                Map.of(
                        "type",
                        "static_select",
                        "action_id",
                        action,
                        "block_id",
                        "b",
                        "selected_option",
                        Map.of("value", value)));
    }

    /** What Slack sends when someone sends a window in. */
    static Map<String, Object> submission(JsonNode window, Map<String, Map<String, Map<String, Object>>> values) {
        var view = Map.of(
                "id",
                "V1",
                "type",
                "modal",
                "callback_id",
                window.get("callback_id").asString(),
                "private_metadata",
                window.get("private_metadata").asString(),
                "state",
                Map.of("values", values));
        return Map.of("type", "view_submission", "team", Map.of("id", "T1"), "user", Map.of("id", "U1"), "view", view);
    }

    /** What Slack sends when someone does something with what stands below an answer. */
    static Map<String, Object> action(String channel, Map<String, Object> action) {
        var payload = new HashMap<String, Object>(Map.of("type", "block_actions", "trigger_id", "T"));
        payload.put("team", Map.of("id", "T1"));
        payload.put("user", Map.of("id", "U1"));
        payload.put("channel", Map.of("id", channel));
        payload.put("response_url", SlackPeer.replyTo());
        payload.put("actions", List.of(action));
        return payload;
    }

    /** Sends what someone does in Slack. */
    HttpResponse<String> interact(Map<String, Object> payload) throws IOException, InterruptedException {
        return form(Map.of("payload", JSON.writeValueAsString(payload)));
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
