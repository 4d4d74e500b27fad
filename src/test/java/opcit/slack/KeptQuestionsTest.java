package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import opcit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class KeptQuestionsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(600);

    private final JdbcClient database;
    private final KeptQuestions kept;

    KeptQuestionsTest(Database database) {
        this.database = JdbcClient.create(database.migrated());
        this.kept = new KeptQuestions(this.database);
    }

    private static Asked asked(String id, String sent) {
        return new Asked(id, "T1", "C1", sent, "U1", "1.0", null, "why?");
    }

    @Test
    void takesNoQuestionTwice() {
        assertThat(kept.keep(asked("Ev1", "1.1"), NOON)).isTrue();
        assertThat(kept.keep(asked("Ev1", "1.2"), NOON)).isFalse();
        assertThat(kept.keep(asked("Ev2", "1.1"), NOON)).isFalse();
        assertThat(kept.keep(asked("Ev3", "1.3"), NOON)).isTrue();
        kept.finish("Ev1", NOON);
        var afterRestart = new KeptQuestions(database);
        assertThat(afterRestart.keep(asked("Ev1", "1.1"), NOON)).isFalse();
        assertThat(afterRestart.keep(asked("Ev4", "1.1"), NOON)).isFalse();
    }

    @Test
    void givesAQuestionIntoOneHandOnly() {
        kept.keep(asked("Ev1", "1.1"), NOON);
        assertThat(kept.take("Ev1", NOON, NOON)).contains(new Received(asked("Ev1", "1.1"), null, false, 0));
        assertThat(kept.take("Ev1", NOON, NOON)).isEmpty();
        assertThat(kept.take("Ev2", NOON, NOON)).isEmpty();
    }

    @Test
    void givesAQuestionThatWasLeftBehindIntoOtherHandsWithWhatIsAlreadyTold() {
        kept.keep(asked("Ev1", "1.1"), NOON);
        kept.take("Ev1", NOON, NOON);
        kept.show("Ev1", "1.5", true, NOON);
        kept.tell("Ev1", 2, NOON);
        assertThat(kept.open(NOON)).isEmpty();
        assertThat(kept.open(LATER)).containsExactly("Ev1");
        assertThat(kept.take("Ev1", LATER, LATER)).contains(new Received(asked("Ev1", "1.1"), "1.5", true, 2));
        kept.finish("Ev1", LATER);
        assertThat(kept.open(LATER.plusSeconds(600))).isEmpty();
        assertThat(kept.take("Ev1", LATER.plusSeconds(600), LATER)).isEmpty();
    }

    @Test
    void sharesAnAnswerOnceUnlessThatFailed() {
        kept.keep(asked("Ev1", "1.1"), NOON);
        assertThat(kept.share("Ev1")).isTrue();
        assertThat(kept.share("Ev1")).isFalse();
        kept.unshare("Ev1");
        assertThat(kept.share("Ev1")).isTrue();
        assertThat(kept.share("Ev2")).isFalse();
    }

    @Test
    void forgetsTheWordsOfWhatIsAnsweredOrGivenUpAndWhoAsked() {
        kept.keep(asked("Ev1", "1.1"), NOON);
        kept.keep(asked("Ev2", "1.2"), NOON);
        kept.keep(asked("Ev3", "1.3"), LATER);
        kept.finish("Ev1", NOON);
        assertThat(kept.giveUp(LATER, LATER)).isOne();
        assertThat(words()).containsExactly("", "", "why?");
        assertThat(database.sql("select id from slack_question where asker is not null")
                        .query((row, n) -> row.getString("id"))
                        .list())
                .containsExactly("Ev3");
        kept.forget(LATER);
        assertThat(words()).containsExactly("", "why?");
    }

    private List<String> words() {
        return database.sql("select words from slack_question order by id")
                .query((row, n) -> row.getString("words"))
                .list();
    }
}
