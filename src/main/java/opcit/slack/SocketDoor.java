package opcit.slack;

import com.google.gson.JsonElement;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps a socket to Slack open, over which Slack sends what happens, so that Opcit needs no address of its own. */
final class SocketDoor implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);

    private final Slack slack;
    private final App app;
    private final @Nullable String token;
    private final SlackSettings settings;
    private final Patience patience;
    private volatile boolean running;
    private @Nullable Thread keeper;
    private @Nullable SocketModeClient socket;

    /** @param token the one to open sockets with; without one the door stays shut */
    SocketDoor(Slack slack, App app, @Nullable String token, SlackSettings settings) {
        this.slack = slack;
        this.app = app;
        this.token = token;
        this.settings = settings;
        this.patience = new Patience(settings);
    }

    @Override
    public boolean isAutoStartup() {
        return token != null;
    }

    @Override
    public void start() {
        running = true;
        keeper = Thread.ofVirtual().name("slack-socket").start(this::keepOpen);
    }

    // The client's own keeper ends for good the first time that Slack refuses it a socket.
    private void keepOpen() {
        try {
            while (running) {
                check();
                Thread.sleep(settings.socketCheck());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void check() {
        try {
            if (socket == null || !socket.verifyConnection()) {
                close();
                socket = open();
            }
        } catch (RuntimeException | IOException e) {
            LOG.warn("There is no socket to Slack yet: {}", e.getMessage());
        }
    }

    private SocketModeClient open() throws IOException {
        var opened = patience.ask(this::unopened);
        opened.getSessionMonitorExecutor().ifPresent(ExecutorService::shutdownNow);
        var parser = new SocketModeRequestParser(app.config());
        opened.addWebSocketMessageListener(message -> {
            var request = parser.parse(message);
            if (request != null) {
                hear(opened, request);
            }
        });
        opened.connect();
        return opened;
    }

    private SocketModeClient unopened() {
        try {
            return slack.socketMode(token, SocketModeClient.Backend.JavaWebSocket);
        } catch (IOException e) {
            throw SlackFailure.unreachable("apps.connections.open", e);
        }
    }

    // What is not acknowledged Slack sends again.
    private void hear(SocketModeClient socket, SocketModeRequest request) {
        try {
            var response = app.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                socket.sendSocketModeResponse(
                        acknowledgement(request.getEnvelope().getEnvelopeId(), response));
            } else {
                LOG.warn("What came over Slack's socket was refused with status {}", response.getStatusCode());
            }
        } catch (Exception e) {
            LOG.error("What came over Slack's socket was not taken", e);
        }
    }

    private static String acknowledgement(String envelope, Response response) {
        var json = GsonFactory.createSnakeCase();
        if (response.getBody() == null) {
            return json.toJson(new AckResponse(envelope));
        }
        var payload = response.getContentType().startsWith("application/json")
                ? json.fromJson(response.getBody(), JsonElement.class)
                : json.toJsonTree(Map.of("text", response.getBody()));
        return json.toJson(Map.of("envelope_id", envelope, "payload", payload));
    }

    private void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.warn("The socket to Slack was not closed: {}", e.getMessage());
            }
            socket = null;
        }
    }

    @Override
    public void stop() {
        running = false;
        if (keeper != null) {
            keeper.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
