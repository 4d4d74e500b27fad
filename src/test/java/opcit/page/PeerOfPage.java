package opcit.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The server as one page sees it: the real one, with a line to it that can be held up or cut. */
final class PeerOfPage {

    private static final Pattern OUTCOME = Pattern.compile("\"type\":\"(?:evidence|claim|answer|failed)\"");

    private final Page page;
    private final List<WebSocketRoute> lines = new ArrayList<>();
    private boolean holds;
    private boolean isOff;

    PeerOfPage(Page page) {
        this.page = page;
        page.routeWebSocket(Pattern.compile("/ws$"), this::connect);
    }

    private void connect(WebSocketRoute line) {
        if (isOff) {
            line.close();
            return;
        }
        lines.add(line);
        line.connectToServer().onMessage(frame -> {
            if (!holds || !OUTCOME.matcher(frame.text()).find()) {
                line.send(frame.text());
            }
        });
    }

    /** Lets through how far a turn has come, but nothing that comes of it. */
    void holdAnswers() {
        holds = true;
    }

    /** Refuses what was sent, as the server does when it has to. */
    void refuse(String why) {
        lines.getLast().send("ERROR\nmessage:" + why + "\n\n\0");
    }

    /** Cuts the line, and takes no other. */
    void hangUp() {
        isOff = true;
        lines.forEach(WebSocketRoute::close);
    }

    /** The id of a new briefing with one pin in it. */
    String briefing() {
        var id = made("/api/briefings", Map.of("title", "On detention"));
        var paragraph = "/api/instruments/a-res-61-165/provisions/para_8";
        var text = JsonMapper.shared()
                .readTree(page.request().get(paragraph).text())
                .get("text")
                .asString();
        made(
                "/api/briefings/" + id + "/pins",
                Map.of(
                        "instrument",
                        "a-res-61-165",
                        "locator",
                        "para_8",
                        "start",
                        0,
                        "end",
                        text.length(),
                        "text",
                        text,
                        "note",
                        "Ask *who* was trained."));
        return id;
    }

    private String made(String path, Map<String, Object> wish) {
        var reply = page.request().post(path, RequestOptions.create().setData(wish));
        return JsonMapper.shared().readTree(reply.text()).get("id").asString();
    }

    static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }
}
