package opcit.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import opcit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class KeptTurnsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final KeptTurns turns;

    KeptTurnsTest(Database database) {
        this.turns = new KeptTurns(JdbcClient.create(database.migrated()));
    }

    private static Turn turn(String id) {
        return new Turn(id, "what of " + id + "?", "{\"claims\": [\"“%s” – ﬁ 𝄞\"]}".formatted(id));
    }

    @Test
    void givesTheTurnsBackAsTheyWereAndInTheirOrder() {
        turns.keep("a", turn("z"), NOON);
        turns.keep("b", turn("other"), NOON);
        turns.keep("a", turn("y"), NOON);
        assertThat(turns.of("a")).containsExactly(turn("z"), turn("y"));
        assertThat(turns.count("a")).isEqualTo(2);
        assertThat(turns.of("c")).isEmpty();
        assertThat(turns.count("c")).isZero();
    }

    @Test
    void takesAnAnswerOfAnyLength() {
        var answer = "\"%s\"".formatted("long ".repeat(500_000));
        turns.keep("a", new Turn("t", "why?", answer), NOON);
        assertThat(turns.of("a").getFirst().answer()).isEqualTo(answer);
    }

    @Test
    void takesCharactersThatNoDatabaseStores() {
        turns.keep("a", new Turn("t", "a\u0000b \uD834", "\"\uD834 𝄞\""), NOON);
        assertThat(turns.of("a")).containsExactly(new Turn("t", "a\uFFFDb \uFFFD", "\"\uFFFD 𝄞\""));
    }

    @Test
    void keepsATurnOnce() {
        turns.keep("a", turn("t"), NOON);
        assertThatThrownBy(() -> turns.keep("a", turn("t"), NOON)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(turns.count("a")).isOne();
    }

    @Test
    void deletesAConversationAndNoOther() {
        turns.keep("a", turn("t"), NOON);
        turns.keep("a", turn("u"), NOON);
        turns.keep("b", turn("t"), NOON);
        assertThat(turns.delete("a")).isEqualTo(2);
        assertThat(turns.delete("a")).isZero();
        assertThat(turns.of("a")).isEmpty();
        assertThat(turns.count("b")).isOne();
    }

    @Test
    void deletesConversationsInWhichNothingWasAskedSince() {
        turns.keep("old", turn("t"), NOON.minus(Duration.ofDays(9)));
        turns.keep("used", turn("t"), NOON.minus(Duration.ofDays(9)));
        turns.keep("used", turn("u"), NOON);
        assertThat(turns.deleteUnusedSince(NOON.minus(Duration.ofDays(8)))).isOne();
        assertThat(turns.count("old")).isZero();
        assertThat(turns.count("used")).isEqualTo(2);
    }

    @Test
    void deletesTheLongestUnusedOfTooMany() {
        turns.keep("second", turn("t"), NOON.plusSeconds(1));
        turns.keep("first", turn("t"), NOON);
        turns.keep("third", turn("t"), NOON.plusSeconds(2));
        assertThat(turns.deleteAllBut(3)).isZero();
        assertThat(turns.deleteAllBut(2)).isOne();
        assertThat(turns.count("first")).isZero();
        assertThat(turns.count("second")).isOne();
    }
}
