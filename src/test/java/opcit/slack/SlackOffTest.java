package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import opcit.OpcitTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpcitTest
class SlackOffTest {

    @Test
    void thereIsNoDoorToSlackWithoutItsSecrets(
            @LocalServerPort int port, @Autowired ObjectProvider<Questions> questions) throws Exception {
        assertThat(questions.getIfAvailable()).isNull();
        assertThat(new SlackSender(port).event("Ev1", SlackSender.mention("1.1", "remittances")))
                .isEqualTo(404);
    }
}
