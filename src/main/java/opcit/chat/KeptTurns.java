package opcit.chat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The turns in the database. */
final class KeptTurns {

    // PostgreSQL takes neither into a text.
    private static final String UNSTORABLE = "[\\x00\\p{Cs}]";

    private final JdbcClient database;

    KeptTurns(JdbcClient database) {
        this.database = database;
    }

    /** @param answered when, which decides how long the conversation is kept */
    void keep(String conversation, Turn turn, Instant answered) {
        database.sql("""
                        insert into turn (conversation, id, question, answer, answered)
                        values (:conversation, :id, :question, :answer, :answered)""")
                .param("conversation", conversation)
                .param("id", turn.turn())
                .param("question", storable(turn.question()))
                .param("answer", storable(turn.answer()))
                .param("answered", answered.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String storable(String text) {
        return text.replaceAll(UNSTORABLE, "\uFFFD");
    }

    /** The turns of the conversation, oldest first. */
    List<Turn> of(String conversation) {
        return database.sql("select id, question, answer from turn where conversation = ? order by place")
                .param(conversation)
                .query((row, n) -> new Turn(row.getString("id"), row.getString("question"), row.getString("answer")))
                .list();
    }

    int count(String conversation) {
        return database.sql("select count(*) from turn where conversation = ?")
                .param(conversation)
                .query(Integer.class)
                .single();
    }

    /** How many turns were deleted with the conversation. */
    int delete(String conversation) {
        return database.sql("delete from turn where conversation = ?")
                .param(conversation)
                .update();
    }

    /** Deletes the conversations in which nothing was asked since; says how many turns they had. */
    int deleteUnusedSince(Instant since) {
        return database.sql("""
                        delete from turn where conversation in
                            (select conversation from turn group by conversation having max(answered) < ?)""").param(since.atOffset(ZoneOffset.UTC)).update();
    }

    /** Deletes the longest unused of more than so many conversations; says how many turns they had. */
    int deleteAllBut(int most) {
        return database.sql("""
                        delete from turn where conversation in
                            (select conversation from turn group by conversation
                             order by max(answered) desc, conversation offset ? rows)""").param(most).update();
    }
}
