package opcit.slack;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.ObjIntConsumer;
import opcit.chat.Conversations;
import opcit.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Takes questions and answers each once: kept before Slack is told that they arrived, and worked on after. */
final class Questions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final KeptQuestions kept;
    private final Conversations conversations;
    private final Threads ids;
    private final AnswerLetters letters;
    private final Messages messages;
    private final Streams streams;
    private final SlackSettings settings;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();

    Questions(
            KeptQuestions kept,
            Conversations conversations,
            Threads ids,
            AnswerLetters letters,
            Messages messages,
            Streams streams,
            SlackSettings settings,
            Clock clock) {
        this.kept = kept;
        this.conversations = conversations;
        this.ids = ids;
        this.letters = letters;
        this.messages = messages;
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce(), true);
    }

    /**
     * Has the question answered, unless it is a repeat.
     *
     * @throws DataAccessException when it cannot be kept; then Slack is to send it again
     */
    void take(Asked asked) {
        if (kept.keep(asked, clock.instant())) {
            begin(asked.id());
        }
    }

    private void begin(String id) {
        if (underway.add(id)) {
            threads.execute(() -> work(id));
        }
    }

    private void work(String id) {
        try {
            places.acquire();
            try {
                var now = clock.instant();
                kept.take(id, now.minus(settings.takeOver()), now).ifPresent(this::answer);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SlackFailure e) {
            fail(id, e);
        } catch (RuntimeException e) {
            LOG.error("question {} is not answered yet", id, e);
        } finally {
            underway.remove(id);
        }
    }

    private void answer(Received received) {
        var asked = received.asked();
        if (asked.command().isPresent()) {
            var address = asked.command().get();
            var reply = conversations.reply(asked.words(), ids.conversation(asked), ids.turn(asked));
            tell(received, letters.of(reply, asked.id(), true), (letter, i) -> messages.respond(address, letter));
        } else {
            var growing = new GrowingMessage(received, messages, streams, kept, settings, clock);
            growing.begin();
            var reply = conversations.reply(asked.words(), ids.conversation(asked), ids.turn(asked), growing);
            var first = growing.settle();
            tell(received, letters.of(reply, asked.id(), false), (letter, i) -> {
                if (i == 0) {
                    messages.update(asked.team(), asked.channel(), first, letter);
                } else {
                    messages.post(asked.team(), asked.channel(), asked.root(), letter);
                }
            });
        }
    }

    private void tell(Received received, List<Letter> answer, ObjIntConsumer<Letter> send) {
        var id = received.asked().id();
        for (var i = received.told(); i < answer.size(); i++) {
            send.accept(answer.get(i), i);
            kept.tell(id, i + 1, clock.instant());
        }
        kept.finish(id, clock.instant());
    }

    private void fail(String id, SlackFailure failure) {
        if (failure.mayPass()) {
            LOG.warn("question {} is not answered yet: {}", id, failure.getMessage());
        } else {
            LOG.error("question {} cannot be answered: {}", id, failure.getMessage());
            kept.finish(id, clock.instant());
        }
    }

    /**
     * Posts the answer to a command into its channel, for all to see.
     *
     * @param replyTo where whoever gave the command is told how that went
     */
    void share(String id, String team, String channel, String replyTo) {
        threads.execute(() -> {
            try {
                messages.respond(replyTo, AnswerLetters.plain(shared(id, team, channel)));
            } catch (RuntimeException e) {
                LOG.error("the answer to {} was not shared", id, e);
            }
        });
    }

    private String shared(String id, String team, String channel) {
        var asked = kept.find(id).map(Received::asked).filter(found -> found.isFrom(team, channel));
        if (asked.isEmpty()) {
            return "This answer is too old to be shared. Ask again.";
        }
        if (!kept.share(id)) {
            return "This answer has been shared already.";
        }
        var turn = ids.turn(asked.get());
        return switch (conversations.reply("", ids.conversation(asked.get()), turn)) {
            // Words that are none are refused; the answer that they had before is not.
            case Reply.Refused refused -> "This answer is not kept any more. Ask again.";
            case Reply.Answered answered -> posted(asked.get(), answered);
        };
    }

    private String posted(Asked asked, Reply.Answered answer) {
        try {
            letters.of(answer, asked.id(), false)
                    .forEach(letter -> messages.post(asked.team(), asked.channel(), null, letter));
            return "Shared.";
        } catch (SlackFailure e) {
            kept.unshare(asked.id());
            LOG.warn("the answer to {} was not shared: {}", asked.id(), e.getMessage());
            return "Opcit could not post here. If it is not a member of this channel, invite it and share again.";
        }
    }

    /** Takes up what was left behind: by this program when Slack was away, or by one that ended. */
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT1S")
    void resume() {
        var now = clock.instant();
        var lost = kept.giveUp(now.minus(settings.giveUp()), now);
        if (lost > 0) {
            LOG.error("{} questions could not be answered within {}", lost, settings.giveUp());
        }
        kept.open(now.minus(settings.takeOver())).forEach(this::begin);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        kept.forget(clock.instant().minus(settings.remember()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
