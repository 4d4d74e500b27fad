package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest(name = "{0} → {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            OP 8                                    | para_8               | spoken shorthand
            op8                                     | para_8               | in small letters, together
            OP-12                                   | para_12              | with a hyphen
            OPs 3 and 4                             | para_3 para_4        | several
            PP3                                     | rec_3                | preambular shorthand
            Give me PP6                             | rec_6                | inside a sentence
            PP 1-3                                  | rec_1 rec_2 rec_3    | a range
            paragraph 8                             | para_8               | operative unless said otherwise
            para. 8 of 61/165                       | para_8               | the resolution's number is none of its own
            para 8                                  | para_8               | without a stop
            par. 8                                  | para_8               | another abbreviation
            paras 3 and 4                           | para_3 para_4        | plural
            paras. 3, 4 and 5                       | para_3 para_4 para_5 | a list
            paragraphs 3 to 5                       | para_3 para_4 para_5 | a range in words
            paragraphs 3–5                          | para_3 para_4 para_5 | with an en dash
            ¶ 12                                    | para_12              | pilcrow
            A/RES/61/165 §12                        | para_12              | section sign
            operative paragraph four                | para_4               | a number in words
            operative para. no. 4                   | para_4               | with "no."
            clause 7                                | para_7               | another word for it
            preambular paragraph 9                  | rec_9                | preambular, numbered
            preamble paragraph 9                    | rec_9                | the same, loosely
            the ninth preambular paragraph          | rec_9                | an ordinal
            The 9th preambular paragraph            | rec_9                | an ordinal in figures
            second and third preambular paragraphs  | rec_2 rec_3          | two ordinals
            the third operative paragraph           | para_3               | an ordinal, operative
            the twenty-second preambular paragraph  | rec_22               | a compound ordinal
            paragraph 2 of the preamble             | rec_2                | the preamble named after
            first paragraph of the preamble         | rec_1                | an ordinal, the preamble after
            recital 5                               | rec_5                | the treaties' word
            footnote 8                              | fn_8                 | footnote
            fn. 8                                   | fn_8                 | abbreviated
            article 4 of the resolution             | art_4                | articles are read, whether or not they exist
            arts. 9 and 10                          | art_9 art_10         | several articles
            What does paragraph 23 say?             | para_23              | reading is not existing
            two paragraphs on children              |                      | counted, not named
            the first 3 paragraphs                  |                      | counted, not named
            part 3                                  |                      | no provision of a resolution
            operation 8                             |                      | begins like a shorthand
            app 3                                   |                      | ends like a shorthand
            """)
    void readsWhatPeopleWrite(String text, String locators, String reason) {
        var read = Mentions.read(text, List.of()).stream()
                .flatMap(mention -> mention.locators().stream())
                .map(Locator::toString)
                .collect(Collectors.joining(" "));
        assertThat(read).as(reason).isEqualTo(locators == null ? "" : locators);
    }

    @Test
    void saysWhereEachMentionStands() {
        var text = "Compare OP 8 with the ninth preambular paragraph.";
        assertThat(Mentions.read(text, List.of()))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("OP 8", "ninth preambular paragraph");
    }

    @Test
    void leavesTheNameOutOfTheMention() {
        var text = "Compare CEDAW 11(1)(c) with article 16 (paras. 4 and 5) of the ICRMW.";
        var names = new Names(Map.of(
                new InstrumentId("cedaw"), List.of("CEDAW"),
                new InstrumentId("icrmw"), List.of("ICRMW")));
        assertThat(Mentions.read(text, names.read(text)))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("11(1)(c)", "article 16 (paras. 4 and 5)");
    }

    @Test
    void saysWithWhichNameAMentionIsJoinedThoughNobodyKnowsIt() {
        var text = "para. 4 of resolution 45/158";
        assertThat(Mentions.read(text, new Names(Map.of()).read(text)))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.joined().map(Naming::written)).contains("resolution 45/158");
                    assertThat(mention.instrument()).isEmpty();
                });
    }

    @Test
    void doesNotUnrollAnAbsurdRange() {
        assertThat(Mentions.read("paragraphs 1 to 999999", List.of()).getFirst().locators())
                .containsExactly(Locator.parse("para_1"), Locator.parse("para_999999"));
    }
}
