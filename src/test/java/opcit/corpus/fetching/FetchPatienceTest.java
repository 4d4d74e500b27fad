package opcit.corpus.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchPatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Reply BUSY = new Reply.Later("is busy", Optional.empty());
    private static final Reply GONE = new Reply.Refused("answered 404");

    private final Patience patience = new Patience(4, Duration.ofSeconds(2), Duration.ofSeconds(60));
    private final Patience hasty = new Patience(3, Duration.ofMillis(1), Duration.ofMillis(2));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                              | PT0S    | at once
            120                            | PT2M    | seconds
            ' 7 '                          | PT7S    | spaces around
            Tue, 24 Nov 2026 12:00:30 GMT  | PT30S   | a date
            Tue, 24 Nov 2026 11:59:00 GMT  | PT0S    | a date that is past
            soon                           |         | neither
            -5                             |         | less than nothing
            1.5                            |         | not whole
            99999999999                    |         | more than three centuries
            ''                             |         | nothing
            """)
    void readsHowLongToStayAway(String header, Duration expected, String reason) {
        assertThat(RetryAfter.read(header, NOW)).as(reason).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"PT7S, PT7S", "PT0S, PT0S", "PT60S, PT60S", "PT24H, PT60S"})
    void waitsAsLongAsAskedToButNotForEver(Duration asked, Duration waited) {
        assertThat(patience.wait(1, new Reply.Later("is busy", Optional.of(asked))))
                .isEqualTo(waited);
    }

    @RepeatedTest(20)
    void doublesItsWaitsGiveOrTakeHalf() {
        assertThat(patience.wait(1, BUSY)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
        assertThat(patience.wait(2, BUSY)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
        assertThat(patience.wait(3, BUSY)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(12));
        assertThat(patience.wait(30, BUSY)).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void waitsDifferentlyEachTime() {
        assertThat(List.of(patience.wait(3, BUSY), patience.wait(3, BUSY), patience.wait(3, BUSY)).stream()
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    void pausesBetweenRequestsToOneHostAndNotBetweenHosts() throws InterruptedException {
        var pauses = new ArrayList<Duration>();
        var courtesy = new Courtesy(Duration.ofHours(1), nanos -> pauses.add(Duration.ofNanos(nanos)));
        courtesy.await("www.ohchr.org");
        courtesy.await("www.un.org");
        assertThat(pauses).isEmpty();
        courtesy.await("www.ohchr.org");
        assertThat(pauses)
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofMinutes(1), Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource({"LG, 2", "G, 1", "LLG, 3"})
    void asksUntilTheAnswerIsFinal(String replies, int asked) throws InterruptedException {
        var queue = new ArrayDeque<>(
                replies.chars().mapToObj(reply -> reply == 'L' ? BUSY : GONE).toList());
        assertThat(hasty.ask(queue::remove)).isEqualTo(GONE);
        assertThat(queue).as("asked %d times", asked).isEmpty();
    }

    @Test
    void givesTheLastReplyWhenItsTriesAreUsedUp() throws InterruptedException {
        var queue = new ArrayDeque<>(List.of(BUSY, BUSY, BUSY, GONE));
        assertThat(hasty.ask(queue::remove)).isEqualTo(BUSY);
        assertThat(queue).containsExactly(GONE);
    }

    @Test
    void doesNotAskAgainWhenInterruptedOrWhenSomethingWentWrong() {
        var calls = new ArrayDeque<>(List.of(BUSY, BUSY));
        assertThatThrownBy(() -> hasty.ask(() -> {
                    calls.remove();
                    throw new InterruptedException();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThatThrownBy(() -> hasty.ask(() -> {
                    calls.remove();
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
        assertThat(calls).isEmpty();
    }
}
