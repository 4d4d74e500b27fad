package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenKeyTest {

    private final TokenKey key = TokenKey.parse("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
    private final TokenKey other = TokenKey.parse("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWc=");

    @Test
    void opensWhatItSealed() {
        assertThat(key.open("T1", key.seal("T1", "xoxb-1"))).contains("xoxb-1");
    }

    @Test
    void sealsTheSameTokenInAnotherWayEachTime() {
        assertThat(key.seal("T1", "xoxb-1")).isNotEqualTo(key.seal("T1", "xoxb-1"));
    }

    @Test
    void opensNothingWithAnotherKeyOrForAnotherWorkspace() {
        var sealed = key.seal("T1", "xoxb-1");
        assertThat(other.open("T1", sealed)).isEmpty();
        assertThat(key.open("T2", sealed)).isEmpty();
    }

    @Test
    void opensNothingThatWasChanged() {
        var sealed = Base64.getDecoder().decode(key.seal("T1", "xoxb-1"));
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(key.open("T1", Base64.getEncoder().encodeToString(changed)))
                    .isEmpty();
        }
        assertThat(key.open("T1", "")).isEmpty();
        assertThat(key.open("T1", "no Base64")).isEmpty();
    }

    @Test
    void isSaidByNoOne() {
        assertThat(key).hasToString("TokenKey");
    }
}
