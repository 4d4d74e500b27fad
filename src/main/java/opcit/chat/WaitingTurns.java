package opcit.chat;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns whose answers were told while the database did not take them; they wait in memory until it does. */
final class WaitingTurns {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingTurns.class);
    private static final int MOST = 1_000;

    private record Waiting(String conversation, Turn turn, Instant answered) {}

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

    void add(String conversation, Turn turn, Instant answered) {
        queue.add(new Waiting(conversation, turn, answered));
        if (queue.size() > MOST) {
            var lost = queue.poll();
            LOG.error("The database has been away for so long that turn {} is lost", lost == null ? "" : lost.turn());
        }
    }

    /** The turns of the conversation that wait, oldest first. */
    List<Turn> of(String conversation) {
        return queue.stream()
                .filter(waiting -> waiting.conversation().equals(conversation))
                .map(Waiting::turn)
                .toList();
    }

    synchronized void forget(String conversation) {
        queue.removeIf(waiting -> waiting.conversation().equals(conversation));
    }

    /** Hands the turns to the database, oldest first, until it refuses one. */
    synchronized void moveTo(KeptTurns kept) {
        for (var first = queue.peek(); first != null; first = queue.peek()) {
            try {
                kept.keep(first.conversation(), first.turn(), first.answered());
            } catch (DataIntegrityViolationException e) {
                LOG.error("The database will never take turn {}", first.turn().turn(), e);
            } catch (DataAccessException e) {
                return;
            }
            queue.remove(first);
        }
    }
}
