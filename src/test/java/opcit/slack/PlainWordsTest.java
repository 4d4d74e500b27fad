package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            <@U0PCIT> what about para 9? => what about para 9?
            <@U0PCIT|opcit>  hello <!channel> => hello
            in <#C12|general> => in general
            see <https://un.org/x|un.org/x> now => see un.org/x now
            see <https://un.org/x> => see https://un.org/x
            a &lt;b&gt; &amp; c => a <b> & c
            &amp;lt; => &lt;
            """)
    void areWhatThePersonSaw(String slack, String words) {
        assertThat(PlainWords.of(slack)).isEqualTo(words);
    }
}
