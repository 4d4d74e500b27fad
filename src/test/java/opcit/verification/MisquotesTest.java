package opcit.verification;

import static opcit.verification.Bench.VERIFIER;
import static opcit.verification.Bench.claim;
import static opcit.verification.Bench.evidence;
import static opcit.verification.Bench.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of words that a model did not write down as they stand. */
class MisquotesTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Undertake Information Campaigns aimed at clarifying | rec_11 | undertake information campaigns aimed at clarifying | another case
            undertake  information\\n campaigns aimed at clarifying | rec_11 | undertake information campaigns aimed at clarifying | white space
            under\u00ADtake inform\u200Bation campaigns aimed | rec_11 | undertake information campaigns aimed | characters that do not show
            “undertake information campaigns” | rec_11 | undertake information campaigns | quotation marks around
            ...undertake information campaigns aimed at… | rec_11 | undertake information campaigns aimed at | ellipses around
            undertake information campaigns aimed at clarifying. | rec_11 | undertake information campaigns aimed at clarifying | a full stop of one's own
            [U]ndertake information campaigns | rec_11 | undertake information campaigns | a bracketed letter
            undertake information campaign aimed at | rec_11 | undertake information campaigns aimed at | a letter too few
            undertaake information campaigns aimed at | rec_11 | undertake information campaigns aimed at | a letter too many
            undertake infornation campaigns aimed at | rec_11 | undertake information campaigns aimed at | another letter
            undertake infromation campaigns aimed at | rec_11 | undertake information campaigns aimed at | letters in the wrong order
            undertake informationcampaigns aimed at | rec_11 | undertake information campaigns aimed at | a space too few
            undertake inform\u0430tion campaigns aimed at | rec_11 | undertake information campaigns aimed at | a letter of another script
            many migrant women’ are employed | rec_9 | many migrant women are employed | an apostrophe too many
            the High–level Dialogue on International | rec_7 | the High-level Dialogue on International | a dash for a hyphen
            immigration pro\uFB01les | para_13 |  | words that stand nowhere, with a ligature
            discrimination shall be their guide | art_2__para_2 | Non-discrimination shall be their guide | a word cut in its middle
            expel keepers collectively | art_2__para_1 | States Parties shall not expel keepers collectively | a negation left out
            No one shall be held in a harbour against his will | art_1__para_1 | No one shall be held in a harbour against his will, except on such grounds as are established by law. | an exception left out
            to remove obstacles that may prevent the safe | para_12 | to remove obstacles that may prevent the safe, unrestricted and expeditious transfer of remittances of migrants to their country of origin or to any other countries, in conformity with applicable legislation | a condition left out
            undertake information campaigns … to enable everyone to make informed decisions | rec_11 | undertake information campaigns # to enable everyone to make informed decisions | words left out on which nothing depends
            undertake information campaigns … clarifying opportunities | rec_11 | undertake information campaigns aimed at clarifying opportunities | too few words left out
            undertake public information campaigns | rec_11 |  | a word too many
            to remove obstacles that must prevent | para_12 |  | another force
            clarifying opportunities … undertake information campaigns | rec_11 |  | another order
            in the ports and in the airports | para_8 |  | another wording
            held in New York on 14 and 16 September 2006 | rec_7 |  | another figure
            encourages no States to consider the possibility | para_13 |  | a negation put in
            States shall pay remittances | para_12 |  | invented words
            ... | para_12 |  | nothing but an ellipsis
            """)
    void areShownInTheTextsOwnWordsOrNotAtAll(String words, String locator, String shown, String reason) {
        var verdict = VERIFIER.verify(claim("A claim:", words.translateEscapes()), evidence(locator));
        assertThat(String.join(" # ", shown(verdict))).as(reason).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void anOmissionIsToldByTheQuoteAfterIt() {
        var verdict = VERIFIER.verify(
                claim("A claim:", "undertake information campaigns … to enable everyone"), evidence("rec_11"));
        assertThat(((Verdict.Upheld) verdict).quotes())
                .extracting(Quote::continues)
                .containsExactly(false, true);
    }

    @Test
    void aPointIsNeverQuotedWithoutItsChapeau() {
        var evidence = evidence("art_3__point_b");
        assertThat(shown(VERIFIER.verify(claim("A claim:", "Search a ship"), evidence)))
                .containsExactly(
                        "In an emergency, a harbour master may:",
                        "Search a ship, provided that its captain is present.");
    }

    @Test
    void aConditionAfterTheWordsIsKept() {
        assertThat(shown(VERIFIER.verify(
                        claim("A claim:", "to solve other problems that may impede"), evidence("para_12"))))
                .singleElement()
                .asString()
                .contains("to consider, as appropriate, measures");
    }
}
