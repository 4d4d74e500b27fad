package opcit.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import opcit.answer.Progress;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<String> sent = new ArrayList<>();
    private final LiveTurn turn = new LiveTurn("t", "c", (session, event) -> sent.add(session + " " + stage(event)));

    private static String stage(TurnEvent event) {
        return event instanceof TurnEvent.Stage told
                ? told.stage()
                : event.getClass().getSimpleName();
    }

    @Test
    void whoFollowsLateIsToldAllThereWas() {
        turn.follow("early");
        turn.tell(new TurnEvent.Stage("t", "c", "understanding"));
        turn.follow("late");
        turn.tell(new TurnEvent.Stage("t", "c", "searching"));
        assertThat(sent)
                .containsExactly("early understanding", "late understanding", "early searching", "late searching");
    }

    @Test
    void whoLeavesIsToldNoMore() {
        turn.follow("gone");
        turn.leave("gone");
        turn.tell(new TurnEvent.Stage("t", "c", "understanding"));
        assertThat(sent).isEmpty();
    }

    @Test
    void tellsThatClaimsAreWithdrawnAndNotWhatItCost() {
        turn.follow("reader");
        var telling = Turns.telling(turn);
        telling.accept(new Progress.Asked(90, 10));
        telling.accept(new Progress.Struck("it rests on nothing"));
        telling.accept(new Progress.Withdrawn("it broke off"));
        assertThat(sent).containsExactly("reader Withdrawn");
    }

    @Test
    void aStoppedTurnGoesNoFurther() {
        turn.stop();
        assertThatThrownBy(() -> Turns.telling(turn).accept(new Progress.Begun(Progress.Stage.SEARCHING)))
                .isInstanceOf(CancellationException.class);
        assertThat(sent).isEmpty();
    }
}
