package opcit.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import opcit.answer.Answering;
import opcit.answer.Progress;
import opcit.question.Earlier;
import opcit.question.Question;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/** The conversations: each is the turns that bear its id, kept in the database until it is deleted or grows old. */
public final class Conversations {

    static final int MOST_TURNS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);
    private static final String NOT_KEPT = "This answer is not kept yet, because the store of conversations does not"
            + " answer. It will be as soon as the store is back; until then, copy what you need.";

    private final Answering answering;
    private final KeptTurns kept;
    private final WaitingTurns waiting = new WaitingTurns();
    private final JsonMapper json;
    private final ConversationSettings settings;
    private final Clock clock;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    // A turn may still be under way in a conversation that is deleted.
    private final Cache<String, Boolean> deleted = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Conversations(Answering answering, KeptTurns kept, JsonMapper json, ConversationSettings settings, Clock clock) {
        this.answering = answering;
        this.kept = kept;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** A conversation's turns so far, oldest first. */
    public record Conversation(String id, List<Turn> turns) {

        public Conversation {
            turns = List.copyOf(turns);
        }
    }

    /**
     * Answers the question as a turn of the conversation, which is begun when there is none of that id.
     *
     * @throws UnusableQuestion when the conversation is full, or was deleted, or its id is none
     */
    public AnswerBody ask(Question question, @Nullable String conversation) {
        return ask(question, Ids.conversation(conversation), Ids.turn(null), progress -> {});
    }

    /**
     * The reply to the words as this turn of the conversation; a turn that was answered before is given the same answer.
     *
     * @param turn an id for it, of 1 to 64 letters, digits and hyphens
     */
    public Reply reply(String words, String conversation, String turn) {
        return reply(words, conversation, turn, (Progress progress) -> {});
    }

    /** The same, told to the listener on the calling thread while it is made, unless it was answered before. */
    public Reply reply(String words, String conversation, String turn, Listener listener) {
        return reply(words, conversation, turn, new Retold(listener));
    }

    private Reply reply(String words, String conversation, String turn, Consumer<Progress> progress) {
        var before = find(conversation, turn);
        if (before.isPresent()) {
            return new Reply.Answered(json.readValue(before.get().answer(), AnswerBody.class));
        }
        try {
            return new Reply.Answered(
                    ask(new Question(words), Ids.conversation(conversation), Ids.turn(turn), progress));
        } catch (UnusableQuestion e) {
            return new Reply.Refused(String.valueOf(e.getMessage()));
        }
    }

    /** Answers as a turn of that id, telling of the progress on the calling thread. */
    AnswerBody ask(Question question, String conversation, String turn, Consumer<Progress> progress) {
        admit(conversation);
        var answer = AnswerBody.of(answering.answer(question, earlier(conversation), progress), conversation, turn);
        var isKept = keep(conversation, new Turn(turn, question.text(), json.writeValueAsString(answer)));
        return isKept ? answer : answer.noticing(NOT_KEPT);
    }

    private void admit(String conversation) {
        if (isDeleted(conversation)) {
            throw new UnusableQuestion("This conversation was deleted. Ask in a new one.");
        }
        if (count(conversation) >= MOST_TURNS) {
            throw new UnusableQuestion(
                    "This conversation has %d questions, the most that one may have. Go on in a new one."
                            .formatted(MOST_TURNS));
        }
    }

    private int count(String conversation) {
        try {
            return kept.count(conversation);
        } catch (DataAccessException e) {
            return waiting.of(conversation).size();
        }
    }

    private boolean keep(String conversation, Turn turn) {
        var now = clock.instant();
        try {
            kept.keep(conversation, turn, now);
            // Whoever deleted the conversation meanwhile deleted this turn with it.
            if (isDeleted(conversation)) {
                kept.delete(conversation);
            }
            return true;
        } catch (DataAccessException e) {
            LOG.error("Turn {} is told and not kept yet", turn.turn(), e);
            waiting.add(conversation, turn, now);
            if (isDeleted(conversation)) {
                waiting.forget(conversation);
            }
            return false;
        }
    }

    private boolean isDeleted(String conversation) {
        return deleted.getIfPresent(conversation) != null;
    }

    /** The turn of the conversation, if it is kept. */
    Optional<Turn> find(String conversation, String turn) {
        return turns(conversation).stream()
                .filter(kept -> kept.turn().equals(turn))
                .findFirst();
    }

    /** The conversation, if it is kept. */
    public Optional<Conversation> find(String id) {
        var turns = turns(id);
        return turns.isEmpty() ? Optional.empty() : Optional.of(new Conversation(id, turns));
    }

    /** The turns of the conversation so far, oldest first, as a later question may build on them. */
    List<Earlier> earlier(String conversation) {
        try {
            return turns(conversation).stream()
                    .map(turn -> turn.asEarlier(json))
                    .toList();
        } catch (DataAccessException e) {
            LOG.warn("A question is answered without its conversation, which cannot be read", e);
            return List.of();
        }
    }

    private List<Turn> turns(String conversation) {
        return Stream.concat(kept.of(conversation).stream(), waiting.of(conversation).stream())
                .toList();
    }

    /** Deletes the conversation from the database and from memory; says whether there was one. */
    public boolean delete(String id) {
        deleted.put(id, true);
        var waited = !waiting.of(id).isEmpty();
        waiting.forget(id);
        try {
            listeners.forEach(listener -> listener.accept(id));
            return kept.delete(id) > 0 || waited;
        } catch (DataAccessException e) {
            deleted.invalidate(id);
            throw e;
        }
    }

    /** Has the listener told of the id of each conversation that is deleted by hand. */
    void onDelete(Consumer<String> listener) {
        listeners.add(listener);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        var old = kept.deleteUnusedSince(clock.instant().minus(settings.keep()));
        var tooMany = kept.deleteAllBut(settings.most());
        if (old + tooMany > 0) {
            LOG.info("{} turns of old conversations and {} of too many were deleted", old, tooMany);
        }
    }

    @Scheduled(fixedDelayString = "PT10S")
    void keepWhatWaits() {
        waiting.moveTo(kept);
    }
}
