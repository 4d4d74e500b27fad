package opcit.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.answer.Answering;
import opcit.answer.Progress;
import opcit.question.Earlier;
import opcit.question.Question;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;

/** The conversations of the last day, in memory. */
public final class Conversations {

    private static final int MOST_CONVERSATIONS = 10_000;
    private static final int MOST_TURNS = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Answering answering;
    private final Cache<String, Conversation> kept = Caffeine.newBuilder()
            .maximumSize(MOST_CONVERSATIONS)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    Conversations(Answering answering) {
        this.answering = answering;
    }

    /** A conversation's turns so far, oldest first. */
    public record Conversation(String id, List<Turn> turns) {

        public Conversation {
            turns = List.copyOf(turns);
        }

        private Conversation with(Turn turn) {
            var longer = Stream.concat(turns.stream(), Stream.of(turn)).toList();
            return new Conversation(id, longer.subList(Math.max(0, longer.size() - MOST_TURNS), longer.size()));
        }
    }

    /** A question and its answer. */
    public record Turn(String turn, String question, AnswerBody answer) {

        private Earlier asEarlier() {
            return new Earlier(
                    question,
                    answer.quotes().stream().map(AnswerBody.QuoteBody::place).toList());
        }
    }

    /** Answers the question as a turn of the conversation, which is begun when there is none of that id. */
    public AnswerBody ask(Question question, @Nullable String conversation) {
        return ask(question, id(conversation, "conversation"), id(null, "turn"), progress -> {});
    }

    /** The same, telling of the progress on the calling thread. */
    AnswerBody ask(Question question, String conversation, String turn, Consumer<Progress> progress) {
        var earlier = find(conversation).stream()
                .flatMap(before -> before.turns().stream())
                .map(Turn::asEarlier)
                .toList();
        var answer = AnswerBody.of(answering.answer(question, earlier, progress), conversation, turn);
        kept.asMap()
                .merge(
                        conversation,
                        new Conversation(conversation, List.of(new Turn(turn, question.text(), answer))),
                        (before, begun) -> before.with(begun.turns().getFirst()));
        return answer;
    }

    /** The conversation, if it was held within the last day. */
    public Optional<Conversation> find(String id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    /**
     * The id as given, or a new one.
     *
     * @throws UnusableQuestion quoting the id when it is none
     */
    static String id(@Nullable String given, String of) {
        if (given == null) {
            return UUID.randomUUID().toString();
        }
        if (!ID.matcher(given).matches()) {
            throw new UnusableQuestion(
                    "\"%s\" is not the id of a %s: send 1 to 64 letters, digits and hyphens, or leave it out."
                            .formatted(given.substring(0, Math.min(given.length(), 80)), of));
        }
        return given;
    }
}
