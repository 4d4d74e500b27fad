package opcit.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import opcit.answer.Progress;
import opcit.question.Question;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The turns of the last minutes, each asked once and told to all who follow it. */
final class Turns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_TURNS = 10_000;
    private static final int MOST_AT_ONCE = 16;

    private final Conversations conversations;
    private final BiConsumer<String, TurnEvent> send;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Cache<String, LiveTurn> live = Caffeine.newBuilder()
            .maximumSize(MOST_TURNS)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Turns(Conversations conversations, BiConsumer<String, TurnEvent> send) {
        this.conversations = conversations;
        this.send = send;
        conversations.onDelete(this::forget);
    }

    /** Asks the question in a turn of its own, unless a turn of that id has been asked: then it is only followed. */
    void ask(String session, Asked asked) {
        var conversation = Ids.conversation(asked.conversation());
        var id = Ids.turn(asked.turn());
        var isNew = new AtomicBoolean();
        var turn = live.get(id, key -> {
            isNew.set(true);
            return new LiveTurn(id, conversation, send);
        });
        turn.follow(session);
        if (isNew.get()) {
            threads.execute(() -> answer(turn, asked));
        }
    }

    /** A question as a client sends it. */
    record Asked(
            @Nullable String question,
            @Nullable String conversation,
            @Nullable String turn) {}

    /** Tells the session alone that its question is not taken; a turn of that id is not touched. */
    void refuse(String session, Asked asked, HttpStatus status, RuntimeException why) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage()));
        send.accept(
                session,
                new TurnEvent.Failed(
                        Objects.requireNonNullElse(asked.turn(), ""),
                        Objects.requireNonNullElse(asked.conversation(), ""),
                        problem));
    }

    void follow(String session, String turn) {
        var known = live.getIfPresent(turn);
        if (known != null) {
            known.follow(session);
        }
    }

    void leave(String session) {
        live.asMap().values().forEach(turn -> turn.leave(session));
    }

    void stop(String turn) {
        var known = live.getIfPresent(turn);
        if (known != null) {
            known.stop();
        }
    }

    private void answer(LiveTurn turn, Asked asked) {
        try {
            places.acquire();
            try {
                turn.tell(ask(turn, asked));
            } finally {
                places.release();
            }
        } catch (UnusableQuestion e) {
            fail(turn, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (CancellationException e) {
            fail(turn, HttpStatus.CONFLICT, "You stopped this question. Ask it again when you like.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(turn, HttpStatus.SERVICE_UNAVAILABLE, "Opcit is shutting down. Ask again in a moment.");
        } catch (RuntimeException e) {
            LOG.error("turn {} failed", turn.id(), e);
            fail(
                    turn,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "Something went wrong here, not with your question. Ask again.");
        }
    }

    // A client that lost its connection asks again, also after the server has started anew.
    private TurnEvent ask(LiveTurn turn, Asked asked) {
        var before = asked.turn() == null ? Optional.<Turn>empty() : known(turn);
        if (before.isPresent()) {
            return new TurnEvent.Kept(
                    turn.id(), turn.conversation(), before.get().answer());
        }
        var question = new Question(Objects.requireNonNullElse(asked.question(), ""));
        var answer = conversations.ask(question, turn.conversation(), turn.id(), telling(turn));
        return new TurnEvent.Answer(turn.id(), turn.conversation(), answer);
    }

    private Optional<Turn> known(LiveTurn turn) {
        try {
            return conversations.find(turn.conversation(), turn.id());
        } catch (DataAccessException e) {
            LOG.warn("Whether turn {} was asked before cannot be told", turn.id(), e);
            return Optional.empty();
        }
    }

    private void forget(String conversation) {
        var ofIt = live.asMap().values();
        ofIt.stream().filter(turn -> turn.conversation().equals(conversation)).forEach(LiveTurn::stop);
        ofIt.removeIf(turn -> turn.conversation().equals(conversation));
    }

    private static void fail(LiveTurn turn, HttpStatus status, String detail) {
        turn.tell(
                new TurnEvent.Failed(turn.id(), turn.conversation(), ProblemDetail.forStatusAndDetail(status, detail)));
    }

    static Consumer<Progress> telling(LiveTurn turn) {
        var numbers = new QuoteNumbers();
        return progress -> {
            if (turn.isStopped()) {
                throw new CancellationException();
            }
            tell(turn, progress, numbers);
        };
    }

    private static void tell(LiveTurn turn, Progress progress, QuoteNumbers numbers) {
        switch (progress) {
            case Progress.Begun begun ->
                turn.tell(new TurnEvent.Stage(
                        turn.id(), turn.conversation(), begun.stage().name().toLowerCase(Locale.ROOT)));
            case Progress.Gathered gathered ->
                turn.tell(new TurnEvent.Evidence(
                        turn.id(),
                        turn.conversation(),
                        gathered.evidence().exhibits().stream()
                                .map(TurnEvent.Shown::of)
                                .toList()));
            case Progress.Verified verified -> {
                var claim = AnswerBody.ClaimBody.of(verified.claim(), numbers);
                var quotes = numbers.bodies().stream()
                        .filter(quote -> claim.quotes().contains(quote.n()))
                        .toList();
                turn.tell(new TurnEvent.Claim(turn.id(), turn.conversation(), claim, quotes));
            }
            case Progress.Withdrawn withdrawn -> {
                numbers.forget();
                turn.tell(new TurnEvent.Withdrawn(turn.id(), turn.conversation()));
            }
            case Progress.Writing writing -> {
                // Unverified words are not told.
            }
            case Progress.Struck struck -> {
                // What was struck is not told.
            }
            case Progress.Asked asked -> {
                // What it costs is for the log.
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
