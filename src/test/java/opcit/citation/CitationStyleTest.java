package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opcit.citation.Authority.Sort;
import opcit.citation.Notes.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStyleTest {

    private static final Optional<String> NONE = Optional.empty();

    private static final Map<String, Authority> AUTHORITIES = Map.of(
            "61/165",
            resolution("Protection of migrants", "A/RES/61/165", Optional.of(LocalDate.of(2006, 12, 19))),
            "60/169",
            resolution("Protection of migrants", "A/RES/60/169", Optional.of(LocalDate.of(2005, 12, 16))),
            "2005/47",
            resolution("Human rights of migrants", "E/CN.4/RES/2005/47", Optional.empty()),
            "ICCPR",
            treaty("International Covenant on Civil and Political Rights", "ICCPR", "vol. 999, No. 14668", 171),
            "UNTOC",
            treaty(
                    "United Nations Convention against Transnational Organized Crime",
                    "UNTOC",
                    "vol. 2225, No. 39574",
                    0),
            "UDHR",
            new Authority(
                    Sort.DECLARATION,
                    "Universal Declaration of Human Rights",
                    "UDHR",
                    Optional.of("A/RES/217(III)"),
                    NONE,
                    Optional.empty(),
                    Optional.of(LocalDate.of(1948, 12, 10)),
                    Optional.empty(),
                    Optional.of("General Assembly resolution 217 A (III)")),
            "report",
            bare(Sort.REPORT, "Interim report of the Special Rapporteur", Optional.of("A/61/324")),
            "bees",
            bare(Sort.TREATY, "Convention on the Keeping of Bees", NONE),
            "hives",
            bare(Sort.RESOLUTION, "Hives", NONE));

    private static Authority resolution(String title, String symbol, Optional<LocalDate> adopted) {
        return new Authority(
                Sort.RESOLUTION,
                title,
                symbol,
                Optional.of(symbol),
                NONE,
                Optional.empty(),
                adopted,
                Optional.empty(),
                NONE);
    }

    private static Authority treaty(String title, String citedAs, String series, int page) {
        return new Authority(
                Sort.TREATY,
                title,
                citedAs,
                NONE,
                Optional.of(series),
                Optional.of(page).filter(known -> known > 0),
                Optional.of(LocalDate.of(1966, 12, 16)),
                Optional.of(LocalDate.of(1976, 3, 23)),
                Optional.of("General Assembly resolution 2200 A (XXI), annex"));
    }

    private static Authority bare(Sort sort, String title, Optional<String> symbol) {
        return new Authority(
                sort, title, title, symbol, NONE, Optional.empty(), Optional.empty(), Optional.empty(), NONE);
    }

    private static String first(CitationStyle style, String instrument, String place) {
        return style.first(authority(instrument), Locator.parse(place));
    }

    private static Authority authority(String name) {
        return Optional.ofNullable(AUTHORITIES.get(name)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | para_8                   | General Assembly resolution 61/165, para. 8
            61/165  | rec_3                    | General Assembly resolution 61/165, third preambular paragraph
            61/165  | fn_8                     | General Assembly resolution 61/165, footnote 8
            2005/47 | para_2                   | Commission on Human Rights resolution 2005/47, para. 2
            hives   | para_2                   | Hives, para. 2
            ICCPR   | art_9__para_1            | International Covenant on Civil and Political Rights (United Nations, *Treaty Series*, vol. 999, No. 14668), art. 9 (1)
            bees    | art_1__para_2__point_a   | Convention on the Keeping of Bees, art. 1 (2) (a)
            UDHR    | art_13                   | Universal Declaration of Human Rights (General Assembly resolution 217 A (III)), art. 13
            report  | para_5                   | A/61/324, para. 5
            """)
    void citesAsTheUnitedNationsDo(String instrument, String place, String citation) {
        assertThat(first(CitationStyle.UN, instrument, place)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | para_8                   | UNGA Res 61/165 (19 December 2006) UN Doc A/RES/61/165, para 8
            61/165  | rec_3                    | UNGA Res 61/165 (19 December 2006) UN Doc A/RES/61/165, preambular para 3
            2005/47 | para_2                   | UNCHR Res 2005/47 UN Doc E/CN.4/RES/2005/47, para 2
            hives   | para_2                   | Hives, para 2
            ICCPR   | art_7                    | International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR) art 7
            UNTOC   | art_10__para_1__point_a  | United Nations Convention against Transnational Organized Crime (adopted 16 December 1966, entered into force 23 March 1976) 2225 UNTS No 39574 (UNTOC) art 10(1)(a)
            bees    | art_1                    | Convention on the Keeping of Bees art 1
            UDHR    | art_13                   | Universal Declaration of Human Rights (adopted 10 December 1948) UNGA Res 217 A (III) (UDHR) art 13
            report  | para_5                   | Interim report of the Special Rapporteur UN Doc A/61/324, para 5
            """)
    void citesAsOscolaDoes(String instrument, String place, String citation) {
        assertThat(first(CitationStyle.OSCOLA, instrument, place)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | para_8                   | G.A. Res. 61/165, ¶ 8, U.N. Doc. A/RES/61/165 (Dec. 19, 2006)
            61/165  | rec_3                    | G.A. Res. 61/165, pmbl. ¶ 3, U.N. Doc. A/RES/61/165 (Dec. 19, 2006)
            61/165  | fn_8                     | G.A. Res. 61/165, n.8, U.N. Doc. A/RES/61/165 (Dec. 19, 2006)
            2005/47 | para_2                   | C.H.R. Res. 2005/47, ¶ 2, U.N. Doc. E/CN.4/RES/2005/47
            hives   | para_2                   | Hives, ¶ 2
            ICCPR   | art_9__para_1            | International Covenant on Civil and Political Rights art. 9(1), Dec. 16, 1966, 999 U.N.T.S. 171
            UNTOC   | art_10                   | United Nations Convention against Transnational Organized Crime art. 10, Dec. 16, 1966, 2225 U.N.T.S. No. 39574
            bees    | art_1                    | Convention on the Keeping of Bees art. 1
            UDHR    | art_13                   | G.A. Res. 217 A (III), Universal Declaration of Human Rights, art. 13 (Dec. 10, 1948)
            report  | para_5                   | Interim report of the Special Rapporteur, ¶ 5, U.N. Doc. A/61/324
            """)
    void citesAsTheBluebookDoes(String instrument, String place, String citation) {
        assertThat(first(CitationStyle.BLUEBOOK, instrument, place)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165 | para_8        | A/RES/61/165, para. 8
            ICCPR  | art_9__para_1 | ICCPR, art. 9 (1)
            UDHR   | art_13        | UDHR, art. 13
            """)
    void citesInShort(String instrument, String place, String citation) {
        assertThat(first(CitationStyle.SHORT, instrument, place)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UN       | General Assembly resolution 61/165, para. 8. ; Ibid. ; Ibid., para. 9. ; ICCPR-FIRST ; General Assembly resolution 61/165 (note 1 above), para. 8. ; ICCPR (note 4 above), art. 9.
            OSCOLA   | UNGA Res 61/165 (19 December 2006) UN Doc A/RES/61/165, para 8. ; ibid. ; ibid para 9. ; ICCPR-FIRST ; UNGA Res 61/165 (n 1) para 8. ; ICCPR (n 4) art 9.
            BLUEBOOK | G.A. Res. 61/165, ¶ 8, U.N. Doc. A/RES/61/165 (Dec. 19, 2006). ; *Id.* ; *Id.* ¶ 9. ; ICCPR-FIRST ; G.A. Res. 61/165, *supra* note 1, ¶ 8. ; ICCPR, *supra* note 4, art. 9.
            SHORT    | A/RES/61/165, para. 8. ; A/RES/61/165, para. 8. ; A/RES/61/165, para. 9. ; ICCPR-FIRST ; A/RES/61/165, para. 8. ; ICCPR, art. 9.
            """)
    void refersBackInLaterNotes(CitationStyle style, String notes) {
        var iccpr = style.first(authority("ICCPR"), Locator.parse("art_7")) + ".";
        assertThat(Notes.of(
                        List.of(
                                reference("61/165", "para_8"),
                                reference("61/165", "para_8"),
                                reference("61/165", "para_9"),
                                reference("ICCPR", "art_7"),
                                reference("61/165", "para_8"),
                                reference("ICCPR", "art_9")),
                        style))
                .containsExactlyElementsOf(
                        Arrays.asList(notes.replace("ICCPR-FIRST", iccpr).split(" ; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | rec_3                    | General Assembly resolution 61/165 (note 1 above), third preambular paragraph.
            2005/47 | para_2                   | Commission on Human Rights resolution 2005/47 (note 1 above), para. 2.
            ICCPR   | art_9__para_1            | ICCPR (note 1 above), art. 9 (1).
            bees    | art_1__para_2__point_a   | Convention on the Keeping of Bees (note 1 above), art. 1 (2) (a).
            UDHR    | art_13                   | UDHR (note 1 above), art. 13.
            report  | para_5                   | Interim report of the Special Rapporteur (note 1 above), para. 5.
            """)
    void refersBackAsTheUnitedNationsDo(String instrument, String place, String note) {
        assertThat(later(CitationStyle.UN, instrument, place)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | rec_3                    | UNGA Res 61/165 (n 1) preambular para 3.
            2005/47 | para_2                   | UNCHR Res 2005/47 (n 1) para 2.
            ICCPR   | art_9__para_1            | ICCPR (n 1) art 9(1).
            bees    | art_1__para_2__point_a   | Convention on the Keeping of Bees (n 1) art 1(2)(a).
            UDHR    | art_13                   | UDHR (n 1) art 13.
            report  | para_5                   | Interim report of the Special Rapporteur (n 1) para 5.
            """)
    void refersBackAsOscolaDoes(String instrument, String place, String note) {
        assertThat(later(CitationStyle.OSCOLA, instrument, place)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | rec_3                    | G.A. Res. 61/165, *supra* note 1, pmbl. ¶ 3.
            2005/47 | para_2                   | C.H.R. Res. 2005/47, *supra* note 1, ¶ 2.
            ICCPR   | art_9__para_1            | ICCPR, *supra* note 1, art. 9(1).
            bees    | art_1__para_2__point_a   | Convention on the Keeping of Bees, *supra* note 1, art. 1(2)(a).
            UDHR    | art_13                   | UDHR, *supra* note 1, art. 13.
            report  | para_5                   | Interim report of the Special Rapporteur, *supra* note 1, ¶ 5.
            """)
    void refersBackAsTheBluebookDoes(String instrument, String place, String note) {
        assertThat(later(CitationStyle.BLUEBOOK, instrument, place)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61/165  | rec_3                    | A/RES/61/165, third preambular paragraph.
            ICCPR   | art_9__para_1            | ICCPR, art. 9 (1).
            UDHR    | art_13                   | UDHR, art. 13.
            """)
    void citesInShortEachTimeAlike(String instrument, String place, String note) {
        assertThat(later(CitationStyle.SHORT, instrument, place)).isEqualTo(note);
        assertThat(first(CitationStyle.SHORT, instrument, place) + ".").isEqualTo(note);
    }

    /** What a note says of a place whose instrument note 1 cited, after a note on something else. */
    private static String later(CitationStyle style, String instrument, String place) {
        return Notes.of(
                        List.of(
                                reference(instrument, place),
                                reference("60/169", "para_1"),
                                reference(instrument, place)),
                        style)
                .getLast();
    }

    @Test
    void doesNotTakeOneResolutionForAnother() {
        assertThat(Notes.of(List.of(reference("61/165", "para_8"), reference("60/169", "para_8")), CitationStyle.UN))
                .containsExactly(
                        "General Assembly resolution 61/165, para. 8.", "General Assembly resolution 60/169, para. 8.");
    }

    private static Reference reference(String instrument, String place) {
        return new Reference(authority(instrument), Locator.parse(place));
    }
}
