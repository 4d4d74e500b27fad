package opcit.verification;

import static opcit.verification.Bench.VERIFIER;
import static opcit.verification.Bench.claim;
import static opcit.verification.Bench.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of sentences that say something else than the words they rest on. */
class SentencesTest {

    private static final String REMITTANCES =
            "to remove obstacles that may prevent the safe, unrestricted and expeditious";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Assembly *encourages* all States in these words:                           | para_12 | to remove obstacles
            In operative paragraph 12 of A/RES/61/165 it encourages all States:            | para_12 | to remove obstacles
            It is a matter of “remittances of migrants”:                                   | para_12 | remittances of migrants to their country
            The resolution urges States parties to the Convention to implement it fully:   | para_4  | to implement them fully
            It says that States have a duty under international law:                       | para_7  | States have the duty to comply
            The High-level Dialogue was held on 14 and 15 September:                       | rec_7   | held in New York on 14 and 15 September 2006
            Holding a person needs a legal ground:                                         | art_1__para_1 | No one shall be held in a harbour
            Article 1 (1) forbids it, except on legal grounds:                             | art_1__para_1 | No one shall be held in a harbour
            No one may be held in a harbour, except on grounds of law:                     | art_1__para_1 | No one shall be held in a harbour
            States Parties may not expel keepers collectively:                             | art_2__para_1 | shall not expel keepers collectively
            Keepers may leave within three days:                                           | art_1__para_2 | right to leave a harbour within three days
            Keepers may leave within 3 days:                                               | art_1__para_2 | right to leave a harbour within three days
            States Parties must not expel keepers collectively:                            | art_2__para_1 | shall not expel keepers collectively
            The treaty is binding on its parties:                                          | art_2__para_1 | shall not expel keepers collectively
            The resolution is not binding; it requests States as follows:                  | para_8  | to adopt concrete measures
            It does not require this of States, it encourages them:                        | para_12 | to remove obstacles
            """)
    void areUpheldWhenTheySayNoMore(String sentence, String locator, String words) {
        assertThat(VERIFIER.verifyWritten(claim(sentence, words), evidence(locator)))
                .isInstanceOf(Verdict.Upheld.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            States must remove obstacles to remittances:              | para_12 | force: encourages is no duty
            States are required to remove obstacles:                  | para_12 | force: encourages is no duty
            States have to remove obstacles:                          | para_12 | force
            The Assembly requests all States to remove obstacles:     | para_12 | force: another verb
            The Assembly urges all States to remove obstacles:        | para_12 | force: another verb
            States should remove obstacles:                           | para_12 | force: advice
            The resolution is legally binding on all States:          | para_12 | force: a resolution does not bind
            States may decide whether to report:                      | para_15 | force: leave
            The resolution encourages States not to remove obstacles: | para_12 | negation
            It encourages no State to remove obstacles:               | para_12 | negation
            The resolution encourages employers to remove obstacles:  | para_12 | addressee
            It encourages the Secretary-General to remove obstacles:  | para_12 | addressee
            It encourages Member States to remove obstacles:          | para_12 | addressee
            It urges all States to implement the protocols:           | para_4  | addressee: States parties only
            It urges States to implement the protocols:               | para_4  | addressee: States parties only
            It encourages all States to do so within 30 days:         | para_12 | figure
            Two thirds of all States are encouraged:                  | para_12 | figure
            It encourages this, as does article 45 of the ICCPR:      | para_12 | citation
            Paragraph 13 encourages all States:                       | para_12 | citation
            Resolution 60/170 encourages all States:                  | para_12 | citation
            General comment No. 12 encourages all States:             | para_12 | citation
            It encourages all States (see E/CN.4/2005/85):            | para_12 | citation
            The Convention on the Rights of the Child encourages it:  | para_12 | citation
            It encourages all States “to pay remittances”:            | para_12 | quotation marks
            It encourages all States "to abolish fees":               | para_12 | quotation marks
            It encourages all States ‘to abolish fees’:               | para_12 | quotation marks
            It encourages all States «to abolish fees»:               | para_12 | quotation marks
            It encourages all States “to remove obstacles:            | para_12 | quotation marks: one alone
            It encourages all States `to abolish fees`:               | para_12 | quotation marks of code
            It encourages all States, see https://example.org:        | para_12 | a link
            It encourages <b>all States</b>:                          | para_12 | markup
            It encourages all States [1](javascript:x):               | para_12 | markup
            Anyone may be held in a harbour:                          | art_1__para_1 | negation dropped
            People can be held in a harbour:                          | art_1__para_1 | negation dropped
            States Parties may expel keepers collectively:            | art_2__para_1 | negation dropped
            Keepers are expelled collectively by States Parties:      | art_2__para_1 | negation dropped
            Keepers may not leave a harbour:                          | art_1__para_2 | negation added
            Keepers have four days to leave:                          | art_1__para_2 | figure
            Keepers must leave within three days, says article 2:     | art_1__para_2 | citation
            Ships must be inspected by States Parties:                | art_2__para_2 | force: may is no duty
            Every harbour master shall search ships:                  | art_3__point_b | force: may is no duty
            Paris is the capital of France:                           | para_12 | hardly a word of the quotation
            It rains in April, and the roads are bad then:            | para_12 | hardly a word of the quotation
            The remittances of migrants reach Nepal:                  | para_12 | a name that the text does not have
            """)
    void areStruckWhenTheySayMore(String sentence, String locator, String reason) {
        var words = switch (locator) {
            case "para_4" -> "to implement them fully";
            case "para_15" -> "to report on the implementation of the present resolution";
            case "art_1__para_1" -> "No one shall be held in a harbour";
            case "art_1__para_2" -> "right to leave a harbour within three days";
            case "art_2__para_1" -> "shall not expel keepers collectively";
            case "art_2__para_2" -> "may inspect ships of more than fifty tons";
            case "art_3__point_b" -> "Search a ship";
            default -> REMITTANCES;
        };
        assertThat(VERIFIER.verifyWritten(claim(sentence, words), evidence(locator)))
                .as(reason)
                .isInstanceOf(Verdict.Struck.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It speaks of "REMITTANCES of  migrants":   | It speaks of “remittances of migrants”:
            It speaks of «remitances of migrants»:     | It speaks of “remittances of migrants”:
            """)
    void holdTheTextsOwnWordsInQuotationMarks(String sentence, String shown) {
        var verdict = VERIFIER.verifyWritten(
                claim(sentence, "remittances of migrants to their country"), evidence("para_12"));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Upheld.class,
                        upheld -> assertThat(upheld.text()).isEqualTo(shown));
    }
}
