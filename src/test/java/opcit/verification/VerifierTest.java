package opcit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.draft.Claim;
import opcit.draft.Draft;
import opcit.draft.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    private static final Instrument RESOLUTION = Bench.RESOLUTION;
    private static final String WORDS = "to remove obstacles that may prevent";

    private final Verifier verifier = Bench.VERIFIER;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            to remove obstacles that may prevent             | para_12 | as they stand
            to remove   obstacles that\\nmay prevent         | para_12 | white space of another copy
            to re\u00ADmove obstacles that may prevent       | para_12 | a soft hyphen
            to\u00A0remove obstacles that may prevent        | para_12 | a no-break space
            migrant workers’ labour relations                | para_11 | a curly apostrophe
            entitled “Promotion and protection               | para_15 | a curly quotation mark
            """)
    void findsTheWordsWhateverTheTypography(String words, String locator, String reason) {
        assertThat(verdict(locator, words.translateEscapes()))
                .as(reason)
                .isInstanceOfSatisfying(
                        Verdict.Upheld.class,
                        upheld -> assertIsCut(upheld.quotes().getFirst()));
    }

    @Test
    void strikesAClaimThatPointsToNoExhibit() {
        var claim = new Claim("A claim", List.of(new Pointer(7, WORDS)));
        assertThat(verifier.verify(new Draft(List.of(claim)), Bench.evidence("para_12")))
                .hasOnlyElementsOfType(Verdict.Struck.class);
    }

    @Test
    void strikesAClaimOfWhichOnePointerFails() {
        var claim = new Claim("A claim", List.of(new Pointer(1, WORDS), new Pointer(1, "what nobody adopted")));
        assertThat(verifier.verify(new Draft(List.of(claim)), Bench.evidence("para_12")))
                .hasOnlyElementsOfType(Verdict.Struck.class);
    }

    @ParameterizedTest
    @CsvSource({"The Assembly says \"States must\":", "The Assembly says “States must”:", "L'Assemblée dit «doivent»:"})
    void strikesASentenceThatQuotesByItself(String sentence) {
        var claim = new Claim(sentence, List.of(new Pointer(1, WORDS)));
        assertThat(verifier.verify(new Draft(List.of(claim)), Bench.evidence("para_12")))
                .hasOnlyElementsOfType(Verdict.Struck.class);
    }

    @Test
    void anySliceOfAnyProvisionIsCutFromItsText() {
        var random = new Random(1948);
        for (var i = 0; i < 3_000; i++) {
            var provision = any(random);
            var slice = slice(provision, random);
            var verdict = verdict(provision.locator().toString(), slice);
            assertThat(verdict).isInstanceOfSatisfying(Verdict.Upheld.class, upheld -> {
                assertIsCut(upheld.quotes().getFirst());
                assertThat(upheld.quotes().getFirst().text()).contains(slice);
            });
        }
    }

    @Test
    void theSameSliceWithOneLetterChangedIsNeverShownSo() {
        var random = new Random(1966);
        for (var i = 0; i < 3_000; i++) {
            var provision = any(random);
            var changed = new StringBuilder(slice(provision, random));
            var at = random.nextInt(changed.length());
            if (Character.isLetter(changed.charAt(at))) {
                changed.setCharAt(at, changed.charAt(at) == 'x' ? 'q' : 'x');
                if (!provision.text().contains(changed)) {
                    assertIsNotShown(verdict(provision.locator().toString(), changed.toString()), changed.toString());
                }
            }
        }
    }

    private static Provision any(Random random) {
        return RESOLUTION
                .provisions()
                .get(random.nextInt(RESOLUTION.provisions().size()));
    }

    private static String slice(Provision provision, Random random) {
        var start = random.nextInt(provision.text().length());
        var end = start + 1 + random.nextInt(provision.text().length() - start);
        var slice = provision.text().substring(start, end).strip();
        return slice.isEmpty() ? provision.text() : slice;
    }

    private static void assertIsNotShown(Verdict verdict, String words) {
        switch (verdict) {
            case Verdict.Upheld upheld ->
                assertThat(upheld.quotes()).allSatisfy(quote -> {
                    assertIsCut(quote);
                    assertThat(quote.text()).doesNotContain(words);
                });
            case Verdict.Struck struck -> assertThat(struck.reason()).contains("do not stand in exhibit 1");
        }
    }

    private static void assertIsCut(Quote quote) {
        var text = RESOLUTION
                .provision(quote.citation().place().locator())
                .orElseThrow()
                .text();
        assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end()));
    }

    private Verdict verdict(String locator, String words) {
        var claim = new Claim("A claim", List.of(new Pointer(1, words)));
        return verifier.verify(new Draft(List.of(claim)), Bench.evidence(locator))
                .getFirst();
    }
}
