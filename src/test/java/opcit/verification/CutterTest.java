package opcit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {

    private static final Library LIBRARY = Texts.resolutionAlone();

    private static Optional<Quote> cut(String instrument, String locator, int start, int end) {
        return Cutter.cut(LIBRARY, new Place(new InstrumentId(instrument), Locator.parse(locator)), start, end);
    }

    @Test
    void cutsTheWordsBetweenTheOffsets() {
        assertThat(cut("a-res-61-165", "para_12", 0, 21).orElseThrow().text()).isEqualTo("Encourages all States");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            a-res-61-165 | para_12 | 1  | 21   | from within a word
            a-res-61-165 | para_12 | 0  | 20   | to within a word
            a-res-61-165 | para_12 | 0  | 9999 | beyond the end
            a-res-61-165 | para_12 | -1 | 21   | before the start
            a-res-61-165 | para_12 | 21 | 0    | the wrong way round
            a-res-61-165 | para_12 | 10 | 11   | no word at all
            a-res-61-165 | para_12 | 5  | 5    | nothing
            a-res-61-165 | para_16 | 0  | 21   | of a provision that does not exist
            iccpr        | art_9   | 0  | 21   | of a text that is not here
            magna-carta  | art_39  | 0  | 21   | of no work
            """)
    void cutsNothing(String instrument, String locator, int start, int end, String reason) {
        assertThat(cut(instrument, locator, start, end)).as(reason).isEmpty();
    }

    @Test
    void whatItCutsStandsInTheText() {
        var random = new Random(1979);
        var resolution = LIBRARY.first().orElseThrow();
        for (var i = 0; i < 3_000; i++) {
            var provision = resolution
                    .provisions()
                    .get(random.nextInt(resolution.provisions().size()));
            var start = random.nextInt(provision.text().length());
            var end = random.nextInt(provision.text().length() + 1);
            Cutter.cut(LIBRARY, resolution.place(provision), start, end)
                    .ifPresent(quote ->
                            assertThat(quote.text()).isEqualTo(provision.text().substring(start, end)));
        }
    }
}
