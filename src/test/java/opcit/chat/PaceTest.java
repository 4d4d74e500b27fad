package opcit.chat;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void oneAddressMayNotTakeMoreThanItsShareAndAnotherIsNotHeldUp() {
        var pace = new Pace(2);
        pace.take("192.0.2.1");
        pace.take("192.0.2.1");
        assertThatThrownBy(() -> pace.take("192.0.2.1"))
                .isInstanceOf(Pace.TooFast.class)
                .hasMessageContaining("More than 2 questions a minute")
                .hasMessageMatching("(?s).*Ask again in [1-9]\\d* seconds\\.");
        assertThatCode(() -> pace.take("192.0.2.2")).doesNotThrowAnyException();
    }
}
