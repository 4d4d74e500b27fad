package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opcit.chat.AnswerBody.ClaimBody;
import opcit.chat.AnswerBody.QuoteBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static QuoteBody quote(String text, boolean continues) {
        return new QuoteBody(
                1,
                "harbours",
                "art_1",
                0,
                text.length(),
                text,
                "Harbours, art. 1",
                "/texts/harbours#art_1",
                "treaty",
                true,
                continues);
    }

    @Test
    void quotesEachClaimsWordsUnderItWithALinkToTheProvision() {
        var claim = new ClaimBody("Keepers *may* leave.", List.of(1));
        assertThat(Markdown.of(
                        claim,
                        List.of(quote("Every keeper\nmay leave", false), quote("at once", true)),
                        AnswerLettersTest.settings()))
                .isEqualTo("""
                        Keepers *may* leave.

                        > “Every keeper
                        > may leave”
                        > [Harbours, art. 1](https://opcit.example.org/texts/harbours#art_1)

                        > … “at once”
                        > [Harbours, art. 1](https://opcit.example.org/texts/harbours#art_1)

                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!channel> and <@U1>   | &lt;!channel&gt; and &lt;@U1&gt;
            Q&A                    | Q&amp;A
            *all* of _it_ ~now~    | \\*all\\* of \\_it\\_ \\~now\\~
            [here](https://x.test) | \\[here\\](https://x.test)
            `a\\b`                  | \\`a\\\\b\\`
            𝄞 remains              | 𝄞 remains
            """)
    void readsNothingIntoWords(String words, String escaped) {
        assertThat(Markdown.escaped(words)).isEqualTo(escaped);
    }
}
