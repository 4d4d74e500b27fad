package opcit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opcit.citation.Locator;
import opcit.corpus.Span;
import opcit.corpus.Texts;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;
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
        var resolution = Texts.resolution();
        var provision = resolution.provision(Locator.parse(locator)).orElseThrow();
        var exhibit = new Exhibit(1, resolution, provision, new Span(start, end));
        var claim = new Composer()
                .draft(new Evidence(List.of(exhibit), List.of(), List.of()))
                .claims()
                .getFirst();
        assertThat(claim.text()).isEqualTo(sentence);
        assertThat(claim.pointers())
                .containsExactly(new Pointer(1, provision.text().substring(start, end)));
    }
}
