package opcit.chat;

import static opcit.chat.Feedback.Verdict.BAD;
import static opcit.chat.Feedback.Verdict.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import opcit.Database;
import opcit.chat.Feedback.Opinion;
import opcit.question.UnusableQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class FeedbackTest {

    private static final Turn TURN = new Turn("t1", "Who?", "{}");

    private final KeptTurns turns;
    private final Feedback feedback;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    FeedbackTest(Database database) {
        var store = JdbcClient.create(database.migrated());
        turns = new KeptTurns(store);
        feedback = new Feedback(store, meters, Clock.systemUTC());
    }

    @BeforeEach
    void answerOnce() {
        turns.keep("c1", TURN, Instant.now());
    }

    @Test
    void keepsOneOpinionOfEachReader() {
        assertThat(feedback.give("c1", "t1", "ada", new Opinion(GOOD, ""))).isTrue();
        assertThat(feedback.give("c1", "t1", "ada", new Opinion(BAD, " The wrong article\0 ")))
                .isTrue();
        assertThat(feedback.give("c1", "t1", "ben", new Opinion(GOOD, ""))).isTrue();
        assertThat(feedback.of("c1", "ada")).isEqualTo(Map.of("t1", new Opinion(BAD, "The wrong article\uFFFD")));
        assertThat(feedback.of("c1", "ben")).isEqualTo(Map.of("t1", new Opinion(GOOD, "")));
        assertThat(meters.counter("opcit.feedback", "verdict", "good").count()).isEqualTo(2);
    }

    @Test
    void keepsNothingOnATurnThatIsNotKept() {
        assertThat(feedback.give("c1", "t2", "", new Opinion(GOOD, ""))).isFalse();
        assertThat(feedback.give("c2", "t1", "", new Opinion(GOOD, ""))).isFalse();
    }

    @Test
    void takesAnOpinionBack() {
        feedback.give("c1", "t1", "ada", new Opinion(GOOD, ""));
        assertThat(feedback.takeBack("c1", "t1", "ben")).isFalse();
        assertThat(feedback.takeBack("c1", "t1", "ada")).isTrue();
        assertThat(feedback.of("c1", "ada")).isEmpty();
    }

    @Test
    void goesWithTheConversation() {
        feedback.give("c1", "t1", "", new Opinion(GOOD, "Yes"));
        turns.delete("c1");
        assertThat(feedback.of("c1", "")).isEmpty();
    }

    @Test
    void takesAWordOfAThousandCharactersAndNoMore() {
        var longest = "x".repeat(Feedback.LONGEST_WORD);
        feedback.give("c1", "t1", "", new Opinion(BAD, longest));
        assertThat(feedback.of("c1", "").get("t1")).isEqualTo(new Opinion(BAD, longest));
        assertThatThrownBy(() -> new Opinion(BAD, longest + "x"))
                .isInstanceOf(UnusableQuestion.class)
                .hasMessage("The word on the answer is 1,001 characters long. Shorten it to 1,000 or fewer.");
    }
}
