package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opcit.OpcitTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with Slack set up for many workspaces, each of which installs it. */
@OpcitTest
@ContextConfiguration(initializers = InstallingTest.Many.class)
@ExtendWith(OutputCaptureExtension.class)
class InstallingTest {

    static final class Many implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SlackPeer.setUp(
                    context,
                    Map.of(
                            SlackSecrets.SIGNING,
                            SlackPeer.SIGNING_SECRET,
                            SlackSecrets.CLIENT_ID,
                            "11.22",
                            SlackSecrets.CLIENT_SECRET,
                            "whisper",
                            SlackSecrets.TOKEN_KEY,
                            "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));
        }
    }

    private static final String REMITTANCES = "<@U0PCIT> What does the resolution say about remittances?";

    @Autowired
    private JdbcClient database;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String opcit;
    private final SlackSender slack;

    InstallingTest(@LocalServerPort int port) {
        this.opcit = "http://localhost:" + port;
        this.slack = new SlackSender(port);
    }

    @BeforeEach
    void begin() {
        settle();
        database.sql("delete from slack_question").update();
        database.sql("delete from slack_workspace").update();
        SlackPeer.reset();
        grant("T1", "xoxb-one");
    }

    private void settle() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.sql("select count(*) from slack_question where done is null")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** Has Slack grant an installation in the workspace. */
    private static void grant(String team, String token) {
        SlackPeer.HOST.stubFor(
                post(urlPathEqualTo("/api/oauth.v2.access")).willReturn(SlackPeer.json("""
                        {"ok": true, "access_token": "%s", "token_type": "bot", "scope": "chat:write", "bot_user_id": "U0PCIT",
                         "app_id": "A1", "team": {"id": "%s", "name": "X"}, "enterprise": null,
                         "authed_user": {"id": "U1"}}""".formatted(token, team))));
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/auth.test"))
                .withHeader("Authorization", equalTo("Bearer " + token))
                .willReturn(SlackPeer.json("""
                        {"ok": true, "url": "https://x.slack.com/", "team_id": "%s", "user_id": "U0PCIT",
                         "bot_id": "B0PCIT"}""".formatted(team))));
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(opcit + path)).header("Cookie", cookie);
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Begins an installation; where the browser is sent. */
    private Begun beginInstalling() throws IOException, InterruptedException {
        var response = get("/slack/install", "");
        assertThat(response.statusCode()).isEqualTo(302);
        var cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("Secure", "HttpOnly");
        var location = URI.create(response.headers().firstValue("Location").orElseThrow());
        var query = Arrays.stream(location.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return new Begun(location, query, cookie.split(";", 2)[0]);
    }

    private record Begun(URI location, Map<String, String> query, String cookie) {

        String end() {
            return "/slack/oauth_redirect?code=c0de-1&state=" + query.get("state");
        }
    }

    private HttpResponse<String> install() throws IOException, InterruptedException {
        var begun = beginInstalling();
        return get(begun.end(), begun.cookie());
    }

    private List<String> workspaces() {
        return database.sql("select team from slack_workspace")
                .query((row, n) -> row.getString("team"))
                .list();
    }

    private void ask(String event, String team, String sent) throws Exception {
        assertThat(slack.event(event, team, SlackSender.mention(sent, REMITTANCES)))
                .isEqualTo(200);
        settle();
    }

    @Test
    void sendsTheBrowserToSlackForWhatTheManifestNames() throws Exception {
        var begun = beginInstalling();
        assertThat(begun.location().toString()).startsWith("https://slack.com/oauth/v2/authorize?");
        assertThat(begun.query())
                .containsEntry("client_id", "11.22")
                .containsEntry("scope", Installing.SCOPES)
                .containsEntry("redirect_uri", "https://opcit.example.org/slack/oauth_redirect");
        assertThat(begun.query().get("state")).hasSizeGreaterThan(30);
    }

    @Test
    void answersEachWorkspaceWithItsOwnToken() throws Exception {
        assertThat(install().body()).contains("Thank you!");
        grant("T2", "xoxb-two");
        install();
        assertThat(workspaces()).containsExactlyInAnyOrder("T1", "T2");
        ask("Ev1", "T1", "1.1");
        ask("Ev2", "T2", "1.1");
        assertThat(tokens("chat.update")).containsExactly("Bearer xoxb-one", "Bearer xoxb-two");
    }

    private static List<String> tokens(String method) {
        return SlackPeer.HOST.findAll(postRequestedFor(urlPathEqualTo("/api/" + method))).stream()
                .map(request -> request.getHeader("Authorization"))
                .toList();
    }

    @Test
    void keepsTokensEncryptedAndOutOfTheLog(CapturedOutput log) throws Exception {
        install();
        assertThat(database.sql("select token from slack_workspace")
                        .query(String.class)
                        .single())
                .doesNotContain("xoxb")
                .hasSizeGreaterThan(40);
        assertThat(log.getAll()).doesNotContain("xoxb", "whisper");
    }

    @Test
    void keepsTheTokenOfTheLastInstallation() throws Exception {
        install();
        grant("T1", "xoxb-new");
        install();
        assertThat(workspaces()).containsExactly("T1");
        ask("Ev1", "T1", "2.1");
        assertThat(tokens("chat.update")).containsExactly("Bearer xoxb-new");
    }

    @Test
    void endsNoInstallationThatWasNotBegunInThisBrowserOrIsEndedAlready(CapturedOutput log) throws Exception {
        var begun = beginInstalling();
        var other = beginInstalling();
        for (var cookie : List.of("", other.cookie(), "slack-app-oauth-state=", "slack-app-oauth-state=made-up")) {
            get(begun.end(), cookie);
        }
        get("/slack/oauth_redirect?code=c0de-1&state=made-up", "slack-app-oauth-state=made-up");
        get("/slack/oauth_redirect?code=c0de-1", begun.cookie());
        get("/slack/oauth_redirect?error=access_denied&state=" + begun.query().get("state"), begun.cookie());
        assertThat(SlackPeer.sent("oauth.v2.access")).isEmpty();
        get(begun.end(), begun.cookie());
        get(begun.end(), begun.cookie());
        assertThat(SlackPeer.sent("oauth.v2.access")).hasSize(1);
        assertThat(log.getAll()).doesNotContain("c0de-1");
        assertThat(workspaces()).containsExactly("T1");
    }

    @Test
    void isInstalledInNoWorkspaceThatItIsNotFor() throws Exception {
        grant("T9", "xoxb-nine");
        assertThat(install().body()).contains("This Opcit is not for your workspace.");
        assertThat(workspaces()).isEmpty();
        assertThat(tokens("auth.revoke")).containsExactly("Bearer xoxb-nine");
    }

    @Test
    void saysSoWhenSlackDoesNotGrantTheInstallation() throws Exception {
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/oauth.v2.access"))
                .willReturn(SlackPeer.json("{\"ok\": false, \"error\": \"invalid_code\"}")));
        assertThat(install().body()).contains("Something Went Wrong");
        assertThat(workspaces()).isEmpty();
    }

    @Test
    void forgetsAWorkspaceThatRemovesIt() throws Exception {
        install();
        assertThat(slack.event("Ev1", "T1", Map.of("type", "app_uninstalled"))).isEqualTo(200);
        assertThat(workspaces()).isEmpty();
        install();
        assertThat(slack.event(
                        "Ev2", "T1", Map.of("type", "tokens_revoked", "tokens", Map.of("bot", List.of("U0PCIT")))))
                .isEqualTo(200);
        assertThat(workspaces()).isEmpty();
        assertThat(slack.event("Ev3", "T1", SlackSender.mention("3.1", REMITTANCES)))
                .isEqualTo(401);
    }

    @Test
    void keepsAWorkspaceInWhichSomeonesOwnTokenIsRevoked() throws Exception {
        install();
        slack.event("Ev1", "T1", Map.of("type", "tokens_revoked", "tokens", Map.of("oauth", List.of("U1"))));
        assertThat(workspaces()).containsExactly("T1");
    }

    @Test
    void leavesAQuestionFromAWorkspaceThatRemovesItMeanwhile(CapturedOutput log) throws Exception {
        install();
        SlackPeer.HOST.stubFor(post(urlPathEqualTo("/api/auth.test"))
                .willReturn(SlackPeer.json("{\"ok\": true, \"team_id\": \"T1\"}")));
        database.sql("""
                        insert into slack_question (id, team, channel, sent, root, words, received, told)
                        values ('Ev1', 'T2', 'C1', '4.1', '4.1', 'remittances', current_timestamp, 0)""").update();
        database.sql("update slack_question set received = dateadd('DAY', -1, received)")
                .update();
        settle();
        assertThat(log.getAll()).contains("question Ev1 cannot be answered", "not installed in workspace T2");
    }

    @Test
    void refusesATokenThatWasSealedWithAnotherKey(CapturedOutput log) throws Exception {
        install();
        database.sql("update slack_workspace set token = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'")
                .update();
        assertThat(slack.event("Ev1", "T1", SlackSender.mention("5.1", REMITTANCES)))
                .isEqualTo(401);
        assertThat(log.getAll()).contains("The token of workspace T1 was sealed with another key");
    }
}
