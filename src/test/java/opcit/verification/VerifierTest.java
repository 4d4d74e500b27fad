package opcit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import opcit.citation.Locator;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.corpus.Texts;
import opcit.draft.Claim;
import opcit.draft.Draft;
import opcit.draft.Pointer;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

    private static final Instrument RESOLUTION = Texts.resolution();
    private static final String WORDS = "to remove obstacles that may prevent";

    private final Verifier verifier = new Verifier();

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

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            to remove obstacle that may prevent              | a letter missing
            To remove obstacles that may prevent             | another case
            to remove all obstacles that may prevent         | a word added
            to remove obstacles that must prevent            | another force
            to remove obstacles … prevent                    | words left out
            to removeobstacles that may prevent              | a space missing
            ''                                               | nothing
            """)
    void strikesAClaimWhoseWordsDiffer(String words, String reason) {
        assertThat(verdict("para_12", words)).as(reason).isInstanceOf(Verdict.Struck.class);
    }

    @Test
    void strikesAClaimThatPointsToNoExhibit() {
        var claim = new Claim("A claim", List.of(new Pointer(7, WORDS)));
        assertThat(verifier.verify(new Draft(List.of(claim)), evidence("para_12")))
                .hasOnlyElementsOfType(Verdict.Struck.class);
    }

    @Test
    void strikesAClaimOfWhichOnePointerFails() {
        var claim = new Claim("A claim", List.of(new Pointer(1, WORDS), new Pointer(1, "what nobody adopted")));
        assertThat(verifier.verify(new Draft(List.of(claim)), evidence("para_12")))
                .hasOnlyElementsOfType(Verdict.Struck.class);
    }

    @ParameterizedTest
    @CsvSource({"The Assembly says \"States must\":", "The Assembly says “States must”:", "L'Assemblée dit «doivent»:"})
    void strikesASentenceThatQuotesByItself(String sentence) {
        var claim = new Claim(sentence, List.of(new Pointer(1, WORDS)));
        assertThat(verifier.verify(new Draft(List.of(claim)), evidence("para_12")))
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
                assertThat(upheld.quotes().getFirst().text()).isEqualTo(slice);
            });
        }
    }

    @Test
    void theSameSliceWithOneLetterChangedIsStruck() {
        var random = new Random(1966);
        for (var i = 0; i < 3_000; i++) {
            var provision = any(random);
            var changed = new StringBuilder(slice(provision, random));
            var at = random.nextInt(changed.length());
            if (Character.isLetter(changed.charAt(at))) {
                changed.setCharAt(at, changed.charAt(at) == 'x' ? 'q' : 'x');
                if (!provision.text().contains(changed)) {
                    assertThat(verdict(provision.locator().toString(), changed.toString()))
                            .isInstanceOf(Verdict.Struck.class);
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

    private static void assertIsCut(Quote quote) {
        var text = RESOLUTION
                .provision(quote.citation().place().locator())
                .orElseThrow()
                .text();
        assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end()));
    }

    private Verdict verdict(String locator, String words) {
        var claim = new Claim("A claim", List.of(new Pointer(1, words)));
        return verifier.verify(new Draft(List.of(claim)), evidence(locator)).getFirst();
    }

    private static Evidence evidence(String locator) {
        var provision = RESOLUTION.provision(Locator.parse(locator)).orElseThrow();
        var whole = new Span(0, provision.text().length());
        return new Evidence(List.of(new Exhibit(1, RESOLUTION, provision, whole)), List.of(), List.of());
    }
}
