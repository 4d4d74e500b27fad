package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays Slack's Web API, and gives the program the variables of an environment in which one workspace sends over HTTP. */
final class SlackPeer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    static final WireMockServer HOST =
            new WireMockServer(wireMockConfig().dynamicPort().templatingEnabled(true));

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMMANDS = "/commands/1234";

    /** Where files are sent. */
    static final String UPLOAD = "/upload/v1/abc";

    static {
        HOST.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        setUp(context, Map.of(SlackSecrets.SIGNING, SIGNING_SECRET, SlackSecrets.BOT, "xoxb-1"));
    }

    /** Gives the program an environment in which it has these secrets. */
    static void setUp(ConfigurableApplicationContext context, Map<String, String> secrets) {
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        var sources = context.getEnvironment().getPropertySources();
        var variables = new HashMap<String, Object>(System.getenv());
        variables.putAll(secrets);
        sources.replace(name, new SystemEnvironmentPropertySource(name, variables));
        TestPropertyValues.of(
                        "opcit.slack.api=" + HOST.baseUrl() + "/api/",
                        "opcit.slack.page=https://opcit.example.org",
                        "opcit.slack.workspaces=T1,T2",
                        "opcit.slack.channels=C1,C2",
                        "opcit.slack.first-retry=5ms",
                        "opcit.slack.tries=3",
                        "opcit.slack.take-over=1m",
                        "opcit.slack.answer-within=60s",
                        "opcit.slack.grow-every=0s",
                        "opcit.slack.socket-check=1s",
                        "opcit.slack.give-up=36500d")
                .applyTo(context);
        reset();
    }

    /** Slack as it is when all is well, and as if nothing had been asked of it. */
    static void reset() {
        HOST.resetAll();
        HOST.stubFor(post(urlPathEqualTo("/api/auth.test")).willReturn(json("""
                        {"ok": true, "url": "https://x.slack.com/", "team": "X", "user": "opcit", "team_id": "T1",
                         "user_id": "U0PCIT", "bot_id": "B0PCIT"}""")));
        HOST.stubFor(post(urlPathEqualTo("/api/chat.postMessage")).willReturn(posted()));
        HOST.stubFor(post(urlPathEqualTo("/api/chat.update")).willReturn(json("{\"ok\": true}")));
        HOST.stubFor(post(urlPathEqualTo("/api/views.open")).willReturn(json("{\"ok\": true}")));
        HOST.stubFor(post(urlPathEqualTo("/api/chat.startStream")).willReturn(posted()));
        for (var method : List.of(
                "assistant.threads.setStatus",
                "assistant.threads.setSuggestedPrompts",
                "chat.appendStream",
                "chat.stopStream",
                "chat.unfurl")) {
            HOST.stubFor(post(urlPathEqualTo("/api/" + method)).willReturn(json("{\"ok\": true}")));
        }
        HOST.stubFor(post(urlPathEqualTo("/api/files.getUploadURLExternal"))
                .willReturn(json("{\"ok\": true, \"file_id\": \"F1\", \"upload_url\": \"%s%s\"}"
                        .formatted(HOST.baseUrl(), UPLOAD))));
        HOST.stubFor(post(urlPathEqualTo(UPLOAD)).willReturn(aResponse().withBody("OK")));
        HOST.stubFor(post(urlPathEqualTo("/api/files.completeUploadExternal"))
                .willReturn(json("{\"ok\": true, \"files\": [{\"id\": \"F1\"}]}")));
        HOST.stubFor(post(urlPathEqualTo("/api/auth.revoke")).willReturn(json("{\"ok\": true, \"revoked\": true}")));
        HOST.stubFor(post(urlPathEqualTo(COMMANDS)).willReturn(aResponse().withBody("ok")));
    }

    /** Has Slack refuse the methods, as where it does not have them. */
    static void refuse(String... methods) {
        for (var method : methods) {
            HOST.stubFor(post(urlPathEqualTo("/api/" + method))
                    .willReturn(json("{\"ok\": false, \"error\": \"unknown_method\"}")));
        }
    }

    static ResponseDefinitionBuilder posted() {
        return json("{\"ok\": true, \"ts\": \"18{{randomValue length=8 type='NUMERIC'}}.000100\"}")
                .withTransformers("response-template");
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    /** Where commands are answered. */
    static String replyTo() {
        return HOST.baseUrl() + COMMANDS;
    }

    /** What was sent to the method of the Web API, oldest first. */
    static List<Sent> sent(String method) {
        return HOST.findAll(postRequestedFor(urlPathEqualTo("/api/" + method))).stream()
                .map(SlackPeer::form)
                .toList();
    }

    /** The messages with which commands were answered. */
    static List<JsonNode> responses() {
        return HOST.findAll(postRequestedFor(urlPathMatching("/commands/.*"))).stream()
                .map(request -> JSON.readTree(request.getBodyAsString()))
                .toList();
    }

    private static Sent form(LoggedRequest request) {
        // The client sends some fields twice.
        return new Sent(Arrays.stream(request.getBodyAsString().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0],
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8),
                        (one, same) -> same)));
    }
}
