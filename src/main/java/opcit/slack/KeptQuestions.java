package opcit.slack;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions in the database, from their arrival until their repeats need not be known any more. */
final class KeptQuestions {

    // PostgreSQL takes neither into a text.
    private static final String UNSTORABLE = "[\\x00\\p{Cs}]";

    private final JdbcClient database;

    KeptQuestions(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the question; says whether it is none that was kept before, by its id or by its message. */
    boolean keep(Asked asked, Instant now) {
        try {
            database.sql("""
                            insert into slack_question (id, team, channel, sent, asker, root, reply_to, words, received, told)
                            values (:id, :team, :channel, :sent, :asker, :root, :replyTo, :words, :now, 0)""")
                    .param("id", asked.id())
                    .param("team", asked.team())
                    .param("channel", asked.channel())
                    .param("sent", asked.sent())
                    .param("asker", asked.asker())
                    .param("root", asked.root())
                    .param("replyTo", asked.replyTo())
                    .param("words", asked.words().replaceAll(UNSTORABLE, "\uFFFD"))
                    .param("now", at(now))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /**
     * Takes the question, so that nobody else works on it.
     *
     * @param before whoever took it before then is taken to have died
     * @return empty when it is done, or in other hands
     */
    Optional<Received> take(String id, Instant before, Instant now) {
        var taken = database.sql("""
                        update slack_question set taken = :now
                        where id = :id and done is null and (taken is null or taken < :before)""")
                .param("now", at(now))
                .param("id", id)
                .param("before", at(before))
                .update();
        return taken == 0 ? Optional.empty() : find(id);
    }

    /** Notes that the answer is shared; says whether it was not before. */
    boolean share(String id) {
        return database.sql("update slack_question set shared = true where id = ? and shared = false")
                        .param(id)
                        .update()
                > 0;
    }

    void unshare(String id) {
        database.sql("update slack_question set shared = false where id = ?")
                .param(id)
                .update();
    }

    Optional<Received> find(String id) {
        return database.sql("select * from slack_question where id = ?")
                .param(id)
                .query((row, n) -> new Received(
                        new Asked(
                                row.getString("id"),
                                row.getString("team"),
                                row.getString("channel"),
                                row.getString("sent"),
                                row.getString("asker"),
                                row.getString("root"),
                                row.getString("reply_to"),
                                row.getString("words")),
                        row.getString("shown"),
                        row.getBoolean("growing"),
                        row.getInt("told")))
                .optional();
    }

    /**
     * Notes that the answer goes into that message.
     *
     * @param growing whether it grows there
     */
    void show(String id, String message, boolean growing, Instant now) {
        database.sql("update slack_question set shown = ?, growing = ?, taken = ? where id = ?")
                .params(message, growing, at(now), id)
                .update();
    }

    /** Notes how many messages of the answer are there. */
    void tell(String id, int told, Instant now) {
        database.sql("update slack_question set told = ?, taken = ? where id = ?")
                .params(told, at(now), id)
                .update();
    }

    /** Notes that nothing is left to do, and forgets the words and who asked. */
    void finish(String id, Instant now) {
        database.sql("update slack_question set done = ?, words = '', asker = null, reply_to = null where id = ?")
                .params(at(now), id)
                .update();
    }

    /** The ids of questions that nobody has taken, or that whoever took them before then left behind; oldest first. */
    List<String> open(Instant before) {
        return database.sql("""
                        select id from slack_question
                        where done is null and received < :before and (taken is null or taken < :before)
                        order by received""")
                .param("before", at(before))
                .query((row, n) -> row.getString("id"))
                .list();
    }

    /** Gives up what was received before then and is not answered; says how many they are. */
    int giveUp(Instant before, Instant now) {
        return database.sql("""
                        update slack_question set done = :now, words = '', asker = null, reply_to = null
                        where done is null and received < :before""")
                .param("now", at(now))
                .param("before", at(before))
                .update();
    }

    /** Forgets what was done before then. */
    void forget(Instant before) {
        database.sql("delete from slack_question where done < ?")
                .param(at(before))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
