package opcit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opcit.citation.Locator;
import opcit.corpus.Span;
import opcit.corpus.Texts;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;
import opcit.question.Language;
import opcit.question.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            para_12 | 0   | 203 | In operative paragraph 12 the Assembly *encourages* all States, in these words:
            para_8  | 333 | 400 | In operative paragraph 8 the Assembly *requests* States, among other things:
            para_2  | 0   | 20  | In operative paragraph 2 the Assembly *takes note with interest*, in these words:
            para_13 | 0   | 300 | In operative paragraph 13 the Assembly *welcomes*, and *encourages* States, in these words:
            rec_9   | 0   | 20  | In the preamble (ninth preambular paragraph) the Assembly adopts the resolution *noting*, in these words:
            fn_8    | 0   | 10  | Footnote 8 of A/RES/61/165 reads:
            """)
    void keepsVerbAndAddressee(String locator, int start, int end, String sentence) {
        var claim = claim("What is asked?", locator, start, end);
        assertThat(claim.text()).isEqualTo(sentence);
        var text = Texts.resolution()
                .provision(Locator.parse(locator))
                .orElseThrow()
                .text();
        assertThat(claim.pointers()).containsExactly(new Pointer(1, text.substring(start, end)));
    }

    // A question that takes more for granted than a verb says, and what the answer begins with.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Why does the resolution require States to act?  | para_12 | A/RES/61/165 does not require this: in operative paragraph 12 the Assembly *encourages* all States,
            Must States remove obstacles to remittances?    | para_12 | A/RES/61/165 does not require this: in operative paragraph 12 the Assembly *encourages* all States,
            What obligations do States have?                | para_9  | A/RES/61/165 does not require this: in operative paragraph 9 the Assembly *calls upon* States,
            Why does the resolution prohibit racism?        | para_10 | A/RES/61/165 does not prohibit this: in operative paragraph 10 the Assembly *strongly condemns*,
            Does the resolution ask anything of States?     | para_12 | The text says this: in operative paragraph 12 the Assembly *encourages* all States,
            Must the Secretary-General report?              | para_15 | The text says this: in operative paragraph 15 the Assembly *requests* the Secretary-General,
            What are States asked to do?                    | para_12 | In operative paragraph 12 the Assembly *encourages* all States,
            Is this binding?                                | para_12 | A/RES/61/165 is a resolution, which does not bind as a treaty does: in operative paragraph 12 the Assembly *encourages* all States,
            """)
    void correctsWhatAQuestionSupposesOfTheForceOfAText(String question, String locator, String beginning) {
        assertThat(claim(question, locator, 0, 20).text()).startsWith(beginning);
    }

    private static Claim claim(String question, String locator, int start, int end) {
        var resolution = Texts.resolution();
        var provision = resolution.provision(Locator.parse(locator)).orElseThrow();
        var exhibit = new Exhibit(1, resolution, provision, new Span(start, end));
        var asked = new Understanding.Clear(
                question,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                question,
                Language.ENGLISH);
        return new Composer()
                .draft(asked, new Evidence(List.of(exhibit), List.of(), List.of()))
                .claims()
                .getFirst();
    }
}
