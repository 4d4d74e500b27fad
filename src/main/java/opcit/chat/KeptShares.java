package opcit.chat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The shared answers in the database. */
final class KeptShares {

    /**
     * A shared answer as it is kept.
     *
     * @param answer in JSON
     * @param fingerprints in JSON
     */
    record Kept(String question, String answer, String fingerprints, Instant shared) {}

    private final JdbcClient database;

    KeptShares(JdbcClient database) {
        this.database = database;
    }

    Optional<String> idOf(String conversation, String turn) {
        return database.sql("select id from shared_answer where conversation = ? and turn = ?")
                .params(conversation, turn)
                .query(String.class)
                .optional();
    }

    Optional<Kept> find(String id) {
        return database.sql("select question, answer, fingerprints, shared from shared_answer where id = ?")
                .param(id)
                .query((row, n) -> new Kept(
                        row.getString("question"),
                        row.getString("answer"),
                        row.getString("fingerprints"),
                        row.getObject("shared", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void keep(String id, String conversation, String turn, Kept shared) {
        database.sql("""
                        insert into shared_answer (id, conversation, turn, question, answer, fingerprints, shared)
                        values (:id, :conversation, :turn, :question, :answer, :fingerprints, :shared)""")
                .param("id", id)
                .param("conversation", conversation)
                .param("turn", turn)
                .param("question", shared.question())
                .param("answer", shared.answer())
                .param("fingerprints", shared.fingerprints())
                .param("shared", shared.shared().atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteOf(String conversation) {
        database.sql("delete from shared_answer where conversation = ?")
                .param(conversation)
                .update();
    }

    /** Deletes the oldest of more than so many; says how many. */
    int deleteAllBut(int most) {
        return database.sql("""
                        delete from shared_answer where id in
                            (select id from shared_answer order by shared desc, id offset ? rows)""").param(most).update();
    }
}
