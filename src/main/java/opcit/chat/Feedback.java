package opcit.chat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opcit.question.UnusableQuestion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What readers say of answers: good or bad, with a word on why. A door that has several readers names each by a string
 * of its own; the later of a reader's opinions on an answer takes the place of the earlier.
 */
public final class Feedback {

    /** How long a word may be, in UTF-16 units. */
    public static final int LONGEST_WORD = 1_000;

    // PostgreSQL takes neither into a text.
    private static final String UNSTORABLE = "[\\x00\\p{Cs}]";

    private final JdbcClient database;
    private final MeterRegistry meters;
    private final Clock clock;

    Feedback(JdbcClient database, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.meters = meters;
        this.clock = clock;
    }

    /** Whether the answer served its reader. */
    public enum Verdict {
        GOOD,
        BAD
    }

    /**
     * A reader's opinion of an answer.
     *
     * @param word why, of {@link #LONGEST_WORD} or less; empty for none
     */
    public record Opinion(Verdict verdict, String word) {

        /** @throws UnusableQuestion when the word is too long */
        public Opinion {
            word = word.strip().replaceAll(UNSTORABLE, "\uFFFD");
            if (word.length() > LONGEST_WORD) {
                throw new UnusableQuestion("The word on the answer is %,d characters long. Shorten it to %,d or fewer."
                        .formatted(word.length(), LONGEST_WORD));
            }
        }
    }

    /**
     * Keeps the reader's opinion of the answer of a turn; says whether that turn is kept.
     *
     * @param reader at most 255 characters; empty where the door has one reader
     */
    public boolean give(String conversation, String turn, String reader, Opinion opinion) {
        var isGiven = change(conversation, turn, reader, opinion) || add(conversation, turn, reader, opinion);
        if (isGiven) {
            var verdict = opinion.verdict().name().toLowerCase(Locale.ROOT);
            meters.counter("opcit.feedback", "verdict", verdict).increment();
        }
        return isGiven;
    }

    private boolean change(String conversation, String turn, String reader, Opinion opinion) {
        return said("""
                update feedback set good = :good, word = :word, given = :given
                where conversation = :conversation and turn = :turn and reader = :reader""", conversation, turn, reader, opinion);
    }

    private boolean add(String conversation, String turn, String reader, Opinion opinion) {
        try {
            return said("""
                    insert into feedback (conversation, turn, reader, good, word, given)
                    select conversation, id, :reader, :good, :word, :given from turn
                    where conversation = :conversation and id = :turn""", conversation, turn, reader, opinion);
        } catch (DuplicateKeyException e) {
            // The same reader said it in two windows at once.
            return change(conversation, turn, reader, opinion);
        }
    }

    private boolean said(String statement, String conversation, String turn, String reader, Opinion opinion) {
        return database.sql(statement)
                        .param("conversation", conversation)
                        .param("turn", turn)
                        .param("reader", reader)
                        .param("good", opinion.verdict() == Verdict.GOOD)
                        .param("word", opinion.word())
                        .param("given", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Takes the reader's opinion back; says whether there was one. */
    public boolean takeBack(String conversation, String turn, String reader) {
        return database.sql("delete from feedback where conversation = ? and turn = ? and reader = ?")
                        .params(conversation, turn, reader)
                        .update()
                > 0;
    }

    /** What the reader said of the answers of a conversation, by turn. */
    public Map<String, Opinion> of(String conversation, String reader) {
        return database
                .sql("select turn, good, word from feedback where conversation = ? and reader = ?")
                .params(conversation, reader)
                .query((row, n) -> Map.entry(
                        row.getString("turn"),
                        new Opinion(row.getBoolean("good") ? Verdict.GOOD : Verdict.BAD, row.getString("word"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
