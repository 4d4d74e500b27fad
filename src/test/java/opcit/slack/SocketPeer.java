package opcit.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the server that Slack's sockets lead to, and gives the program an environment in which Slack sends over one. */
final class SocketPeer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CountDownLatch STARTED = new CountDownLatch(1);
    private static final List<JsonNode> HEARD = new CopyOnWriteArrayList<>();
    private static final AtomicReference<@Nullable WebSocket> SOCKET = new AtomicReference<>();
    private static final WebSocketServer SERVER = new Server();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SlackPeer.setUp(context, Map.of(SlackSecrets.APP, "xapp-1", SlackSecrets.BOT, "xoxb-1"));
        reset();
    }

    /** Slack as it is when all is well. */
    static void reset() {
        SlackPeer.reset();
        HEARD.clear();
        SlackPeer.HOST.stubFor(
                post(urlPathEqualTo("/api/apps.connections.open")).willReturn(opened()));
    }

    static ResponseDefinitionBuilder opened() {
        return SlackPeer.json("{\"ok\": true, \"url\": \"ws://localhost:%d/link/?ticket=1\"}".formatted(port()));
    }

    private static int port() {
        try {
            synchronized (STARTED) {
                if (STARTED.getCount() > 0) {
                    SERVER.setDaemon(true);
                    SERVER.start();
                    STARTED.await();
                }
            }
            return SERVER.getPort();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static boolean isOpen() {
        var socket = SOCKET.get();
        return socket != null && socket.isOpen();
    }

    /** Sends the payload in an envelope of that id. */
    static void send(String envelope, String type, Object payload) {
        write(Map.of("envelope_id", envelope, "type", type, "accepts_response_payload", true, "payload", payload));
    }

    /** Writes into the socket that is open, if one is. */
    static void write(Object message) {
        var socket = SOCKET.get();
        if (socket != null && socket.isOpen()) {
            socket.send(JSON.writeValueAsString(message));
        }
    }

    /** Ends the connection as when a line breaks. */
    static void breakOff() {
        Objects.requireNonNull(SOCKET.get()).closeConnection(1011, "broken");
    }

    /** What Opcit said over the socket, oldest first. */
    static List<JsonNode> heard() {
        return HEARD;
    }

    private static final class Server extends WebSocketServer {

        Server() {
            super(new InetSocketAddress("localhost", 0));
        }

        @Override
        public void onStart() {
            STARTED.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            SOCKET.set(socket);
            write(Map.of("type", "hello", "num_connections", 1, "connection_info", Map.of("app_id", "A1")));
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            HEARD.add(JSON.readTree(message));
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            SOCKET.compareAndSet(socket, null);
        }

        @Override
        public void onError(WebSocket socket, Exception thrown) {
            // Connections that are broken off are part of the tests.
        }
    }
}
