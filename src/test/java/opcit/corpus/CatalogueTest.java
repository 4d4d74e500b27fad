package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the catalogue says of works against what resolution 61/165 says of them. */
class CatalogueTest {

    @ParameterizedTest
    @CsvSource({"cat, 4", "cedaw, 5", "crc, 6", "icerd, 7", "icrmw, 8"})
    void hasTheVolumeAndNumberThatTheResolutionCites(String treaty, int footnote) {
        assertThat(footnote(footnote))
                .endsWith(work(treaty).particulars().treatySeries().orElseThrow() + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            udhr                 |  2 | Resolution 217 A (III).
            iccpr                |  3 | See resolution 2200 A (XXI), annex.
            icescr               |  3 | See resolution 2200 A (XXI), annex.
            untoc                | 10 | Resolution 55/25, annex I.
            smuggling-protocol   | 11 | Ibid., annex III.
            trafficking-protocol | 12 | Ibid., annex II.
            """)
    void namesTheResolutionThatTheResolutionCites(String work, int footnote, String says) {
        assertThat(footnote(footnote)).isEqualTo(says);
        assertThat(work(work).particulars().adoptedBy().orElseThrow() + ".")
                .endsWith(says.replaceFirst("^(See r|R)", "r").replaceFirst("^Ibid\\.", "resolution 55/25"));
    }

    private static String footnote(int number) {
        return Texts.resolution()
                .provision(Locator.of(Unit.FOOTNOTE, number))
                .orElseThrow()
                .text();
    }

    private static Work work(String id) {
        return Texts.resolutionAlone()
                .holding(new InstrumentId(id))
                .orElseThrow()
                .work();
    }
}
