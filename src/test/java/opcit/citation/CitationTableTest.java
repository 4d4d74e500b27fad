package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import opcit.corpus.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write about treaties and resolutions, and the places that it names. */
class CitationTableTest {

    private static final Names NAMES = Texts.resolutionAlone().names();

    static String read(String text) {
        return Mentions.read(text, NAMES.read(text)).stream()
                .flatMap(mention -> mention.locators().stream().map(place -> of(mention) + "#" + place))
                .collect(Collectors.joining(" "));
    }

    /** The instrument's id, or the name that nobody knows behind a question mark. */
    private static String of(Mention mention) {
        return mention.joined()
                .map(naming -> naming.instrument().map(Object::toString).orElse("?" + naming.written()))
                .orElse("");
    }

    @ParameterizedTest(name = "{0} → {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            # Articles with their instrument
            art. 16 (4) ICRMW | icrmw#art_16__para_4 | abbreviated, the name behind
            article 37(b) of the CRC | crc#art_37__point_b | a point straight under an article
            Migrant Workers Convention, article 22 | icrmw#art_22 | a name in words, before
            Palermo Protocol art 3(a) | trafficking-protocol#art_3__point_a | a popular name, no stop
            ICRMW, art. 16 (4) | icrmw#art_16__para_4 | as Opcit writes it
            CRC, art. 37 (b) | crc#art_37__point_b | as Opcit writes it
            art. 2 (2) (g) (ii) ICRMW | icrmw#art_2__para_2__point_g__point_ii | points nest, the inner one roman
            ICRMW, art. 2 (2) (g) (ii) | icrmw#art_2__para_2__point_g__point_ii | as Opcit writes it
            What does article 9 of the ICCPR say? | iccpr#art_9 | in a question
            art.9 ICCPR | iccpr#art_9 | no space behind the stop
            Art9(1) ICCPR | iccpr#art_9__para_1 | no space at all
            ART. 9 (1) ICCPR | iccpr#art_9__para_1 | shouting
            article no. 9 ICCPR | iccpr#art_9 | with "no."
            ICCPR's article 9 | iccpr#art_9 | a possessive
            the Convention on the Rights of the Child’s article 37 | crc#art_37 | a possessive, curly
            article 22 of the 1990 Migrant Workers Convention | icrmw#art_22 | a year before the name
            CEDAW 1979, art. 11 | cedaw#art_11 | a year behind the name
            CEDAW (1979), art. 11 | cedaw#art_11 | in parentheses
            article 3 of the UN Convention against Torture | cat#art_3 | "UN" before the name
            article 9 of the International Covenant on Civil and Political Rights (ICCPR) | iccpr#art_9 | both names
            Convention on the Rights of the Child (CRC), art. 37 | crc#art_37 | both names before
            ICCPR (art. 9) | iccpr#art_9 | in parentheses
            ICCPR (in particular art. 9 (1)) | iccpr#art_9__para_1 | introduced in parentheses
            the Covenant's right to liberty (art. 9 ICCPR) | iccpr#art_9 | both in parentheses
            under the ICRMW, in its article 22 | icrmw#art_22 | "in its"
            article 9 (right to liberty) of the ICCPR | iccpr#art_9 | the article's title between
            article 9, ICCPR | iccpr#art_9 | a comma between
            article 9 (ICCPR) | iccpr#art_9 | the name in parentheses
            article 16 of the Universal Declaration | udhr#art_16 | a declaration
            Article sixteen of the Universal Declaration | udhr#art_16 | a number in words
            the third article of the Universal Declaration | udhr#art_3 | an ordinal
            article XXVI of the ICCPR | iccpr#art_26 | a roman number
            article 14 bis | #art_14bis | inserted later
            article 14bis (2) of the CRC | crc#art_14bis__para_2 | together, with a paragraph
            article 9 | #art_9 | no instrument
            In the CAT, what does article 3 say? | #art_3 | a name that is not beside it

            # Levels, each way
            article 16, paragraph 4 (a) | #art_16__para_4__point_a | the Editorial Manual's way
            article 16, paragraph 4, of the ICRMW | icrmw#art_16__para_4 | with its commas
            paragraph 4 of article 16 | #art_16__para_4 | the other way about
            paragraph 4 of article 16 of the ICRMW | icrmw#art_16__para_4 | with the instrument
            para. 4 of art. 16 ICRMW | icrmw#art_16__para_4 | the same, abbreviated
            para. 4, art. 16 ICRMW | icrmw#art_16__para_4 | the same with a comma
            paragraph 4 (a) of article 16 | #art_16__para_4__point_a | a point with it
            art. 16 para. 4 | #art_16__para_4 | without a comma
            Art 16 §4 | #art_16__para_4 | section sign
            Art. 16 § 4 (a) ICRMW | icrmw#art_16__para_4__point_a | section sign and point
            art 16.4 | #art_16__para_4 | a stop
            art. 16.4.a ICRMW | icrmw#art_16__para_4__point_a | two stops
            article 16 (paragraph 4) | #art_16__para_4 | in parentheses
            article 16 (paras. 4 and 5) of the ICRMW | icrmw#art_16__para_4 icrmw#art_16__para_5 | two in parentheses
            subparagraph (a) of article 3 | #art_3__point_a | a subparagraph
            subparagraph (a) of article 3 of the Trafficking Protocol | trafficking-protocol#art_3__point_a | of an instrument
            sub-paragraph (c) of article 3 | #art_3__point_c | with a hyphen
            subpara. (a) of para. 4 of art. 16 | #art_16__para_4__point_a | two levels up
            article 3, subparagraph (a) | #art_3__point_a | behind the article
            article 3, sub-paragraphs (a) and (c) | #art_3__point_a #art_3__point_c | two of them
            article 3, point (a) | #art_3__point_a | point
            points (a) and (b) of article 3 | #art_3__point_a #art_3__point_b | two points
            points a and b of article 3 | #art_3__point_a #art_3__point_b | without parentheses
            point (a) | #point_a | alone
            subparagraph (b) | #point_b | alone
            paragraph (a) of article 1 CEDAW | cedaw#art_1__point_a | a point called paragraph
            article 9 (i) of the CRC | crc#art_9__point_i | no resolution of a first session
            ICCPR 9, para 4 | iccpr#art_9__para_4 | a number alone, then a noun
            article 37b CRC | crc#art_37__point_b | a letter glued on
            article 37 b of the CRC | crc#art_37__point_b | a letter alone
            article 37 lit. b CRC | crc#art_37__point_b | "lit."
            art. 16.4a ICRMW | icrmw#art_16__para_4__point_a | a letter glued behind a stop
            article 9, second paragraph, of the ICCPR | iccpr#art_9__para_2 | an ordinal behind
            the second paragraph of article 9 of the ICCPR | iccpr#art_9__para_2 | an ordinal before
            article 14 (3)(g) | #art_14__para_3__point_g | no space between
            article 14 (3) (G) | #art_14__para_3__point_g | a capital
            article 1 (1) (aa) | #art_1__para_1__point_aa | a letter twice
            article 2 (e) (iv) CEDAW | cedaw#art_2__point_e__point_iv | roman under a letter
            UNTOC, art. 3 (1), closing words | untoc#art_3__para_1__wrapup_1 | the words that close a list
            the closing words of article 3 (1) of the UNTOC | untoc#art_3__para_1__wrapup_1 | named before

            # Numbers alone beside a name
            CEDAW 11.1.c | cedaw#art_11__para_1__point_c | with stops
            ICERD 5 d iii | icerd#art_5__point_d__point_iii | a roman number below a letter
            UDHR XIV (2) | udhr#art_14__para_2 | counted in roman numbers
            10 (d) of resolution 58/208 | a-res-58-208#para_10__point_d | a resolution's paragraph by its number
            CEDAW 11(1)(c) | cedaw#art_11__para_1__point_c | with parentheses
            ICCPR 9 | iccpr#art_9 | a number alone
            What does ICCPR 9 say on arrest? | iccpr#art_9 | in a question
            9(4) ICCPR | iccpr#art_9__para_4 | before the name
            9 (4) of the ICCPR | iccpr#art_9__para_4 | before, with "of the"
            violations of 9 ICCPR | iccpr#art_9 | before, alone
            ICCPR 9 and 10 | iccpr#art_9 iccpr#art_10 | two
            ICCPR 9-11 | iccpr#art_9 iccpr#art_10 iccpr#art_11 | a range
            CEDAW, 11(1)(c) | cedaw#art_11__para_1__point_c | a comma, and parentheses
            Compare ICCPR 9 with ICRMW 16 | iccpr#art_9 icrmw#art_16 | two instruments
            ICCPR 9, ICRMW 16 and CRC 37(b) | iccpr#art_9 icrmw#art_16 crc#art_37__point_b | three
            ICCPR 9 and 16 ICRMW | iccpr#art_9 icrmw#art_16 | one before, one behind
            Palermo Protocol 3(a) | trafficking-protocol#art_3__point_a | a name in words
            Universal Declaration 13(2) | udhr#art_13__para_2 | a declaration

            # Several
            articles 9 and 10 of the ICCPR | iccpr#art_9 iccpr#art_10 | two
            arts. 9, 10 and 14 (3) (g) ICCPR | iccpr#art_9 iccpr#art_10 iccpr#art_14__para_3__point_g | the last with levels
            arts. 16-20 | #art_16 #art_17 #art_18 #art_19 #art_20 | a range
            articles 9 to 11 | #art_9 #art_10 #art_11 | a range in words
            articles 9–11 of the ICCPR | iccpr#art_9 iccpr#art_10 iccpr#art_11 | an en dash
            article 9 to article 11 | #art_9 #art_10 #art_11 | the noun twice
            articles 22(1) and 23 | #art_22__para_1 #art_23 | a paragraph, then an article
            article 22 (1), (2) and (9) | #art_22__para_1 #art_22__para_2 #art_22__para_9 | paragraphs of one article
            art. 22 (1)-(3) | #art_22__para_1 #art_22__para_2 #art_22__para_3 | a range of them
            art. 22 (1) to (3) and (5) ICRMW | icrmw#art_22__para_1 icrmw#art_22__para_2 icrmw#art_22__para_3 icrmw#art_22__para_5 | a range and one more
            article 3 (a)-(c) | #art_3__point_a #art_3__point_b #art_3__point_c | letters
            art. 2 (2) (g) (i)-(iii) | #art_2__para_2__point_g__point_i #art_2__para_2__point_g__point_ii #art_2__para_2__point_g__point_iii | roman points
            art. 2 (2) (g) (ii) and (h) | #art_2__para_2__point_g__point_ii #art_2__para_2__point_h | back up one level
            art. 2 (2) (g) (i) and (ii) | #art_2__para_2__point_g__point_i #art_2__para_2__point_g__point_ii | roman beside roman
            article 14 (3) (a), (b) and (5) | #art_14__para_3__point_a #art_14__para_3__point_b #art_14__para_5 | back up to the paragraphs
            article 16, paragraphs 4 and 5 | #art_16__para_4 #art_16__para_5 | numbers alone below a noun
            article 16, paras. 4-6, ICRMW | icrmw#art_16__para_4 icrmw#art_16__para_5 icrmw#art_16__para_6 | a range of those
            article 16, paragraph 4, and paragraph 5 | #art_16__para_4 #art_16__para_5 | the noun twice
            arts. 16, para. 4, and 17 | #art_16__para_4 #art_17 | "arts." says that an article follows
            art. 16.4-6 ICRMW | icrmw#art_16__para_4 icrmw#art_16__para_5 icrmw#art_16__para_6 | a range behind a stop
            paragraphs 1 and 2 of article 22 | #art_22__para_1 #art_22__para_2 | paragraphs first
            paragraph 1 of articles 6 and 7 | #art_6__para_1 #art_7__para_1 | of two articles
            paragraph 4 of article 16 and paragraph 2 of article 22 of the ICRMW | icrmw#art_16__para_4 icrmw#art_22__para_2 | both of one instrument
            articles nine and ten of the ICCPR | iccpr#art_9 iccpr#art_10 | in words
            articles 9, 10 & 11 | #art_9 #art_10 #art_11 | an ampersand
            articles 9 as well as 10 of the ICCPR | iccpr#art_9 iccpr#art_10 | as well as
            articles 9 and/or 10 | #art_9 #art_10 | and/or
            article 37 b and c CRC | crc#art_37__point_b crc#art_37__point_c | letters alone
            articles 9/10 ICCPR | iccpr#art_9 iccpr#art_10 | a slash
            OP 8/9 | #para_8 #para_9 | a slash in shorthand
            PP3/OP4 | #rec_3 #para_4 | a slash between two nouns
            articles 9 to 9 | #art_9 | a range of one

            # Whose article
            article 9 of the ICCPR and article 16 of the ICRMW | iccpr#art_9 icrmw#art_16 | each its own
            article 9 of the ICCPR, article 16 of the ICRMW | iccpr#art_9 icrmw#art_16 | a comma between
            compare ICCPR art. 9 with ICRMW art. 16 | iccpr#art_9 icrmw#art_16 | names before
            ICCPR, art. 9, ICRMW, art. 16 | iccpr#art_9 icrmw#art_16 | names before, commas everywhere
            art. 9, ICCPR, art. 16, ICRMW | iccpr#art_9 icrmw#art_16 | names behind, commas everywhere
            articles 9 and 10 ICCPR and 16 ICRMW | iccpr#art_9 iccpr#art_10 icrmw#art_16 | the noun once
            articles 9 of the ICCPR and 16 of the ICRMW | iccpr#art_9 icrmw#art_16 | the noun once, "of the"
            9(4) ICCPR, 16(4) ICRMW | iccpr#art_9__para_4 icrmw#art_16__para_4 | numbers before names
            article 9 and article 10 of the ICCPR | iccpr#art_9 iccpr#art_10 | one name for two
            article 9, article 10 and article 14 of the ICCPR | iccpr#art_9 iccpr#art_10 iccpr#art_14 | one name for three
            ICRMW art. 16 and art. 22 | icrmw#art_16 icrmw#art_22 | one name before two
            article 9 of the ICCPR and article 10 | iccpr#art_9 iccpr#art_10 | the second has none of its own
            ICCPR art. 9 and 16 ICRMW | iccpr#art_9 icrmw#art_16 | the number belongs to the name behind
            Articles 13 (UDHR), 12 (ICCPR) and 39 (ICRMW) | udhr#art_13 iccpr#art_12 icrmw#art_39 | each name in parentheses
            ICCPR: art. 9; CRC: art. 37 | iccpr#art_9 crc#art_37 | colons
            UDHR Article 13(2); ICCPR Article 12(2) | udhr#art_13__para_2 iccpr#art_12__para_2 | a semicolon
            Is CRC article 3 stronger than ICCPR article 24? | crc#art_3 iccpr#art_24 | in one question
            Under the ICRMW, article 22 and, in the ICCPR, article 13 | icrmw#art_22 iccpr#art_13 | names first
            article 9 of the ICCPR and OP 8 | iccpr#art_9 #para_8 | no treaty has operative paragraphs
            para. 4 of resolution 45/158 | ?resolution 45/158#para_4 | of a resolution that nobody knows
            article 33 of the Refugee Convention | ?Refugee Convention#art_33 | of a treaty that nobody knows
            Refugee Convention, art. 33 | ?Refugee Convention#art_33 | its name before
            what is in article 33 of the refugee convention | ?refugee convention#art_33 | in small letters
            the Refugee Convention's article 33 | ?Refugee Convention#art_33 | a possessive
            art. 33 of the 1951 Refugee Convention | ?Refugee Convention#art_33 | with its year
            article 33 of the Convention relating to the Status of Refugees | ?Convention relating to the Status of Refugees#art_33 | its title
            Vienna Convention on Consular Relations, article 36 | ?Vienna Convention on Consular Relations#art_36 | a title with a place
            article 36 (1) (b) of the Vienna Convention on Consular Relations, please | ?Vienna Convention on Consular Relations#art_36__para_1__point_b | with levels
            compare CRC art. 3 with article 33 of the Refugee Convention | crc#art_3 ?Refugee Convention#art_33 | beside one that is known
            article 51 of the Charter of the United Nations | ?Charter of the United Nations#art_51 | a charter
            article 7 of the Rome Statute | ?Rome Statute#art_7 | a statute
            paragraph 3 of the Beijing Declaration | ?Beijing Declaration#para_3 | a declaration
            article 9 of the present Convention | #art_9 | "present" is no name
            article 9 of the Convention | #art_9 | nor is none
            What duties have States Parties to the Convention under article 9? | #art_9 | nor are parties
            article 9 of both covenants | #art_9 | nor a number
            OP-CRC art. 3 | ?OP-CRC#art_3 | a protocol's short name
            article 1 OP2-ICCPR | ?OP2-ICCPR#art_1 | with its number
            ICCPR-OP1, art. 5 | ?ICCPR-OP1#art_5 | the other way about
            OPCAT, art. 4 | ?OPCAT#art_4 | in one
            art. 2 of the OP-CRC-SC | ?OP-CRC-SC#art_2 | with its subject
            OP 3 of 61/165 | a-res-61-165#para_3 | no protocol but an operative paragraph
            article 3 of the Optional Protocol to the CRC | ?Optional Protocol to the CRC#art_3 | a protocol with its treaty
            Second Optional Protocol to the ICCPR, article 1 | ?Second Optional Protocol to the ICCPR#art_1 | with its number
            article 3 of the Smuggling Protocol, supplementing the UNTOC | smuggling-protocol#art_3 | a protocol that is known
            Smuggling Protocol supplementing the UNTOC, article 3 | smuggling-protocol#art_3 | its treaty between
            compare article 3 of the Trafficking Protocol to the UNTOC, article 10 | trafficking-protocol#art_3 untoc#art_10 | compared to

            # Preambles, parts and the words about them
            third recital of the preamble of the CRC | crc#rec_3 | a recital
            preamble of the CRC, para. 3 | crc#rec_3 | the preamble first
            CRC preamble, paragraph 3 | crc#rec_3 | the name before
            the CRC's preamble, third paragraph | crc#rec_3 | an ordinal
            paragraph 3 of the CRC preamble | crc#rec_3 | the name between
            paragraph 3 of the preamble to the CRC | crc#rec_3 | "to"
            paras 3 and 4 of the CRC's preamble | crc#rec_3 crc#rec_4 | two, and a possessive
            CRC, third preambular paragraph | crc#rec_3 | as Opcit writes it
            recital 3 CRC | crc#rec_3 | abbreviated
            in the preamble (para. 3) | #rec_3 | in parentheses
            part III of the Migrant Workers Convention | icrmw#part_3 | a part
            part 3 of the ICRMW | icrmw#part_3 | in figures, with a name
            ICRMW, part III | icrmw#part_3 | as Opcit writes it
            Parts II and III ICCPR | iccpr#part_2 iccpr#part_3 | two parts
            Part IV | #part_4 | a capital and a roman number
            Part I of the ICCPR | iccpr#part_1 | the first
            the third part of the ICRMW | icrmw#part_3 | an ordinal
            ICRMW, chap. IV | icrmw#chp_4 | a chapter
            article 22 in Part III of the ICRMW | icrmw#art_22 icrmw#part_3 | an article in a part
            UDHR, enacting words | udhr#formula_1 | as Opcit writes it
            CRC, testimonium | crc#testimonium_1 | as Opcit writes it

            # Counted from the end
            the last operative paragraph | #para_last | which it is, the text knows
            the last operative paragraph of the migrants resolution | #para_last | with words behind
            final operative para. of 60/169 | a-res-60-169#para_last | another word for it
            A/RES/60/169, last operative paragraph | a-res-60-169#para_last | as Opcit writes it
            the last paragraph of the resolution | #para_last | operative unless said otherwise
            last preambular paragraph | #rec_last | of the preamble
            the last paragraph of the preamble | #rec_last | the preamble behind
            the preamble's last paragraph | #rec_last | a possessive
            CRC preamble, last paragraph | crc#rec_last | the preamble first
            last recital of the CRC | crc#rec_last | a recital
            the last OP | #para_last | shorthand
            third PP of 60/169 | a-res-60-169#rec_3 | an ordinal before shorthand
            the penultimate operative paragraph | #para_last-1 | one before the last
            antepenultimate preambular paragraph | #rec_last-2 | two before the last
            the last but one operative paragraph | #para_last-1 | in words
            second to last paragraph | #para_last-1 | counted back
            the second-to-last paragraph | #para_last-1 | with hyphens
            the next to last preambular paragraph | #rec_last-1 | "next to last"
            the second last preambular paragraph | #rec_last-1 | side by side
            the third from last operative paragraph | #para_last-2 | "from"
            the last two operative paragraphs | #para_last-1 #para_last | a count
            the final 3 preambular paragraphs | #rec_last-2 #rec_last-1 #rec_last | in figures
            the first and last operative paragraphs | #para_1 #para_last | both ends
            penultimate and last paragraphs | #para_last-1 #para_last | two of them
            the last paragraph of article 16 of the ICRMW | icrmw#art_16__para_last | inside an article
            article 16, last paragraph, ICRMW | icrmw#art_16__para_last | behind the article
            last article of the CRC | crc#art_last | an article
            the last part of the ICRMW | icrmw#part_last | a part
            the last article | | anybody's
            the final clauses of the ICRMW | | a part of every treaty
            the last paragraphs | | nobody knows how many
            the last 14 days | | no places
            the last two years of article 9 | #art_9 | counted, not named
            at last paragraph 8 | #para_8 | "at last"
            last time OP 8 was quoted | #para_8 | another last

            # Resolutions
            General Assembly resolution 61/165, paragraph 12 | a-res-61-165#para_12 | in full
            A/RES/60/169 OP 5 | a-res-60-169#para_5 | shorthand
            OP5 of 60/169 | a-res-60-169#para_5 | shorthand behind
            para 8 of General Assembly resolution 60/169 | a-res-60-169#para_8 | "General Assembly" between
            A/RES/61/165, para. 8 | a-res-61-165#para_8 | as Opcit writes it
            subparagraph (b) of paragraph 8 of 61/165 | a-res-61-165#para_8__point_b | a point of a paragraph
            OP 8(a) | #para_8__point_a | a point of a shorthand
            res. 55/25, op. para. 9 | a-res-55-25#para_9 | shorthand before the noun
            op para 9 | #para_9 | the same without stops
            OP 8 and PP 3 of 60/169 | a-res-60-169#para_8 a-res-60-169#rec_3 | one name for both
            61/165, footnote 8 | a-res-61-165#fn_8 | a footnote
            third preambular paragraph of A/61/324 | a-61-324#rec_3 | a name that is a symbol
            CHR resolution 2005/47, para. 3 | chr-res-2005-47#para_3 | another body's resolution
            article 16 of resolution 217 A (III) | udhr#art_16 | a resolution that is a declaration
            paragraphs 3 and 4 and 61/165 | #para_3 #para_4 | a symbol is no paragraph

            # No places, or fewer than there are numbers
            the CRC has 54 articles | | counted
            CRC 54 articles | | counted, right behind the name
            in 1990 the ICRMW was adopted | | a year
            CEDAW 1979 | | a year
            in 1966 ICCPR | | a year before
            within 14 days of arrest under the ICCPR | | days
            ICCPR 14 days | | days, right behind the name
            ICCPR 16 December 1966 | | a date
            CRC 20/11/1989 | | a date in figures
            CRC 20.11.1989 | | a date with stops
            ICCPR, 999 UNTS 171 | | a Treaty Series volume
            United Nations, Treaty Series, vol. 2220, No. 39481 | | volume and number
            resolution 61/165 and A/RES/60/169 | | symbols
            61/165 12 | | a resolution has no articles
            para. 3 of E/2005/23 | #para_3 | a symbol that is no number
            CMW/C/GC/5 | | a symbol
            CRC 18-year-olds | | an age
            2 CRC protocols | | counted, before the name
            the 9 ICCPR experts | | counted
            vol. 9 ICCPR | | a volume
            CRC 3.5 million | | a quantity
            part 3 | | no provision, in small letters
            the part I like | | "I" is a person
            I took part in CRC 2030 | | neither part nor article
            CEDAW's 30th session | | a session
            is 18 the CRC's age or 18 CRC's | | a possessive behind the name
            article 9 e.g. detention | #art_9 | "e" is no point
            article 9 a child | #art_9 | "a" is no point
            article 9 (see below) | #art_9 | "see" is no point
            article 9 (2006) | #art_9 | a year is no paragraph
            article 9. 3 States objected | #art_9 | two sentences
            article 9, 2 people were held | #art_9 | counted, behind a comma
            articles 9 and 10 December 1948 | #art_9 | a date, behind "and"
            article 12345678 | | no text has so many
            at this point a person | | "a" is a word
            the first article | | anybody's
            article the ninth of May | | no number follows
            """)
    void readsThePlacesThatWordsName(String text, String places, String reason) {
        assertThat(read(text)).as(reason).isEqualTo(places == null ? "" : places);
    }
}
