package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final Names NAMES = new Names(Map.of(
            new InstrumentId("a-res-61-165"), List.of("resolution 61/165", "61/165", "Protection of migrants"),
            new InstrumentId("udhr"), List.of("Universal Declaration of Human Rights", "resolution 217 A (III)"),
            new InstrumentId("cat"), List.of("CAT", "Convention against Torture")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            para_12                 | A/RES/61/165, para. 12                   | operative paragraph 12
            rec_3                   | A/RES/61/165, third preambular paragraph | third preambular paragraph
            rec_12                  | A/RES/61/165, twelfth preambular paragraph | twelfth preambular paragraph
            fn_8                    | A/RES/61/165, footnote 8                 | footnote 8
            art_16                  | A/RES/61/165, art. 16                    | article 16
            art_16__para_4          | A/RES/61/165, art. 16 (4)                | article 16 (4)
            art_16__para_4__point_a | A/RES/61/165, art. 16 (4) (a)            | article 16 (4) (a)
            art_2__para_2__point_g__point_ii | A/RES/61/165, art. 2 (2) (g) (ii) | article 2 (2) (g) (ii)
            art_37__point_b         | A/RES/61/165, art. 37 (b)                | article 37 (b)
            art_14bis               | A/RES/61/165, art. 14 bis                | article 14 bis
            para_8__point_a         | A/RES/61/165, para. 8 (a)                | operative paragraph 8 (a)
            rec_3__point_a          | A/RES/61/165, third preambular paragraph (a) | third preambular paragraph (a)
            point_a                 | A/RES/61/165, point (a)                  | point (a)
            part_3                  | A/RES/61/165, part III                   | part III
            chp_4                   | A/RES/61/165, chap. IV                   | chapter IV
            part_3__art_8           | A/RES/61/165, part III, art. 8           | part III, article 8
            art_3__para_1__wrapup_1 | A/RES/61/165, art. 3 (1), closing words  | article 3 (1), closing words
            art_3__wrapup_2         | A/RES/61/165, art. 3, closing words (2)  | article 3, closing words (2)
            formula_1               | A/RES/61/165, enacting words             | enacting words
            testimonium_1           | A/RES/61/165, testimonium                | testimonium
            rec_a                   | A/RES/61/165, preambular paragraph a     | preambular paragraph a
            part_40                 | A/RES/61/165, part 40                    | part 40
            """)
    void isWrittenInTheStyleOfTheEditorialManual(String locator, String written, String inWords) {
        var place = new Place(new InstrumentId("a-res-61-165"), Locator.parse(locator));
        var citation = new Citation(place, "A/RES/61/165");
        assertThat(citation.written()).isEqualTo(written);
        assertThat(citation.inWords()).isEqualTo(inWords);
        assertThat(place.href()).isEqualTo("/texts/a-res-61-165#" + locator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            para. 8 of 61/165                                | a-res-61-165
            A/RES/61/165                                     | a-res-61-165
            res. 61/165                                      | a-res-61-165
            the universal declaration of  human rights       | udhr
            217A(III)                                        | udhr
            resolution 217 A (III)                           | udhr
            is the CAT binding                               | cat
            article 9 (i) of the CAT                         | cat
            article 100 (v) of the CAT                       | cat
            217 A (iii)                                      | udhr
            """)
    void findsInstrumentsByTheirNames(String text, String id) {
        assertThat(NAMES.read(text))
                .singleElement()
                .extracting(Naming::instrument)
                .isEqualTo(Optional.of(new InstrumentId(id)));
    }

    @Test
    void knowsAnAcronymFromAWord() {
        assertThat(NAMES.read("my cat has no papers")).isEmpty();
    }

    @Test
    void reportsAResolutionThatNobodyKnows() {
        assertThat(NAMES.read("what does A/RES/70/1 say?")).singleElement().satisfies(naming -> {
            assertThat(naming.written()).isEqualTo("A/RES/70/1");
            assertThat(naming.instrument()).isEmpty();
        });
    }
}
