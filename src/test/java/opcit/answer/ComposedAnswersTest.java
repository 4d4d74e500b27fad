package opcit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import opcit.OpcitTest;
import opcit.question.Question;
import opcit.verification.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The forms of answers that are composed without a language model, asked where all texts are. */
@OpcitTest
@TestPropertySource(
        properties = {"opcit.corpus.folders=index/texts,../shared/texts", "opcit.index.folder=target/lucene-library"})
@EnabledIf("opcit.corpus.Texts#areHere")
class ComposedAnswersTest {

    @Autowired
    private Answering answering;

    // The sentence of the first claim, and the words of its last quotation.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Define "migrant worker"                      | Article 2 (1) of the ICRMW defines *migrant worker*: | The term "migrant worker" refers to a person who is to be engaged, is engaged or has been engaged in a remunerated activity in a State of which he or she is not a national.
            Can children be executed?                    | The texts say this: article 6 (5) of the ICCPR provides: | Sentence of death shall not be imposed for crimes committed by persons below eighteen years of age and shall not be carried out on pregnant women.
            Is CEDAW legally binding?                    | The CEDAW is a treaty, which binds its parties: under article 24 of the CEDAW States Parties *undertake*, in these words: | States Parties undertake to adopt all necessary measures at the national level aimed at achieving the full realization of the rights recognized in the present Convention.
            Trafficking Protocol, art. 6 (5)             | Under article 6 (5) of the Trafficking Protocol each State Party *shall endeavour*, in these words: | Each State Party shall endeavour to provide for the physical safety of victims of trafficking in persons while they are within its territory.
            """)
    void leadsUpToTheWordsThatAnswer(String question, String sentence, String words) {
        var claim = answer(question).claims().getFirst();
        assertThat(claim.text()).isEqualTo(sentence);
        assertThat(claim.quotes().getLast().text()).isEqualTo(words);
    }

    @Test
    void comparesSideBySideAndNamesEachSide() {
        var answer = answer("Compare the UDHR and the ICRMW on slavery");
        assertThat(answer.claims())
                .extracting(claim -> claim.text())
                .containsExactly(
                        "Article 4 of the UDHR, which does not bind, proclaims:",
                        "Article 11 (1) of the ICRMW, which binds its parties, provides:");
        assertThat(answer.claims())
                .extracting(claim -> claim.quotes().getFirst().text())
                .containsExactly(
                        "No one shall be held in slavery or servitude; slavery and the slave trade shall be prohibited in all their"
                                + " forms.",
                        "No migrant worker or member of his or her family shall be held in slavery or servitude.");
    }

    @Test
    void groupsWhatSeveralTextsSayAlikeAndTellsTheTreaties() {
        assertThat(answer("arbitrary arrest").claims())
                .filteredOn(claim -> claim.text().contains("Much the same"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.text())
                            .isEqualTo(
                                    "Much the same stands in article 16 (4) of the ICRMW, article 9 (1) of the ICCPR and article 9"
                                            + " of the UDHR, of which only the ICRMW and the ICCPR bind their parties:");
                    assertThat(cited(claim.quotes())).isEqualTo("ICRMW, art. 16 (4); ICCPR, art. 9 (1); UDHR, art. 9");
                });
    }

    @Test
    void putsTheResolutionFirstAndTellsItFromATreaty() {
        assertThat(answer("remittances").claims())
                .extracting(claim -> claim.text())
                .startsWith(
                        "In operative paragraph 12 of A/RES/61/165, which does not bind, the Assembly *encourages* all States, in"
                                + " these words:",
                        "Article 47 of the ICRMW, which binds its parties, provides:");
    }

    @Test
    void answersAListInFull() {
        var quotes = answer("What rights do detained migrants have?").claims().stream()
                .flatMap(claim -> claim.quotes().stream())
                .toList();
        assertThat(quotes).hasSizeGreaterThan(5);
        assertThat(cited(quotes)).contains("ICRMW, art. 16 (7)", "ICRMW, art. 17 (3)", "ICRMW, art. 17 (7)");
    }

    @Test
    void showsWhetherAResolutionBindsByItsVerbs() {
        assertThat(answer("Is the resolution binding?").claims())
                .extracting(claim -> claim.text())
                .containsExactly(
                        "A/RES/61/165 is a resolution, which does not bind as a treaty does: in operative paragraph 1 the Assembly"
                                + " *requests* States, in these words:",
                        "In operative paragraph 3 the Assembly *calls upon* States that have not done so, in these words:",
                        "In operative paragraph 4 the Assembly *urges* States parties to the United Nations Convention against"
                                + " Transnational Organized Crime and supplementing protocols thereto, in these words:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does article 60 of the ICCPR say?     | There is no article 60 in ICCPR: it ends at article 53.
            What does article 9 (7) of the ICCPR say?  | There is no article 9 (7) in ICCPR: the article ends at article 9 (5).
            """)
    void saysWhereATextEnds(String question, String reason) {
        assertThat(answering.answer(new Question(question), progress -> {}))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        notFound -> assertThat(notFound.notices()).containsExactly(reason));
    }

    @Test
    void offersFurtherProvisionsOfOtherArticlesThanThoseQuoted() {
        var answer = answer("May a State detain migrants at the airport?");
        var quoted = answer.claims().stream()
                .flatMap(claim -> claim.quotes().stream())
                .map(quote -> quote.citation().place())
                .toList();
        assertThat(answer.seeAlso()).isNotEmpty().hasSizeLessThanOrEqualTo(5).allSatisfy(near -> {
            var place = near.citation().place();
            assertThat(quoted)
                    .noneMatch(other -> other.instrument().equals(place.instrument())
                            && other.locator()
                                    .outermost()
                                    .equals(place.locator().outermost()));
        });
    }

    private static String cited(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.citation().written()).collect(Collectors.joining("; "));
    }

    private Answer.Grounded answer(String question) {
        return (Answer.Grounded) answering.answer(new Question(question), progress -> {});
    }
}
