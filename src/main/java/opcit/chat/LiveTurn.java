package opcit.chat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A turn with those who follow it. Whoever follows late is told all there was, so that a connection may break and
 * nothing needs to be asked twice.
 */
final class LiveTurn {

    private final String id;
    private final String conversation;
    private final BiConsumer<String, TurnEvent> send;
    private final List<TurnEvent> told = new ArrayList<>();
    private final Set<String> followers = new LinkedHashSet<>();
    private boolean stopped;

    /** @param send sends an event to a session */
    LiveTurn(String id, String conversation, BiConsumer<String, TurnEvent> send) {
        this.id = id;
        this.conversation = conversation;
        this.send = send;
    }

    String id() {
        return id;
    }

    String conversation() {
        return conversation;
    }

    synchronized void follow(String session) {
        followers.add(session);
        told.forEach(event -> send.accept(session, event));
    }

    synchronized void leave(String session) {
        followers.remove(session);
    }

    synchronized void tell(TurnEvent event) {
        told.add(event);
        followers.forEach(session -> send.accept(session, event));
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }
}
