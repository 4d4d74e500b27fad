package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(AnswerLettersTest.settings());

    @Test
    void waitsForAsLongAsSlackAsksButNotForever() {
        assertThat(patience.wait(1, SlackFailure.status("m", 429, "7"))).isEqualTo(Duration.ofSeconds(7));
        assertThat(patience.wait(1, SlackFailure.status("m", 429, "86400"))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void waitsLongerEachTimeWhenSlackDoesNotSay() {
        var failure = SlackFailure.unreachable("m", new IOException());
        assertThat(patience.wait(1, failure)).isBetween(Duration.ofMillis(2), Duration.ofMillis(8));
        assertThat(patience.wait(6, failure)).isBetween(Duration.ofMillis(80), Duration.ofMillis(240));
    }
}
