package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opcit.citation.Locator;
import opcit.citation.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionReaderTest {

    private static final Instrument RESOLUTION = Texts.resolution();

    @TempDir
    private Path folder;

    @Test
    void readsEveryParagraphAndFootnoteInOrder() {
        assertThat(locators(RESOLUTION.provisions()))
                .isEqualTo(
                        "rec_1 rec_2 rec_3 rec_4 rec_5 rec_6 rec_7 rec_8 rec_9 rec_10 rec_11 rec_12 para_1 para_2 para_3"
                                + " para_4 para_5 para_6 para_7 para_8 para_9 para_10 para_11 para_12 para_13 para_14 para_15");
        assertThat(locators(RESOLUTION.footnotes()))
                .isEqualTo("fn_1 fn_2 fn_3 fn_4 fn_5 fn_6 fn_7 fn_8 fn_9 fn_10 fn_11 fn_12 fn_13");
    }

    @Test
    void readsWhatTheTextSaysOfItself() {
        assertThat(RESOLUTION.adoption())
                .contains(new Instrument.Adoption(
                        LocalDate.of(2006, 12, 19),
                        "81st plenary meeting",
                        Optional.of("Sixty-first session"),
                        Optional.of("67 (b)"),
                        Optional.of(LocalDate.of(2007, 2, 23)),
                        Optional.of("A/61/443/Add.2 and Corr.1")));
        assertThat(RESOLUTION.work().title()).isEqualTo("Protection of migrants");
        assertThat(RESOLUTION.opening()).isEqualTo("The General Assembly,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rec_9   | Noting that many migrant women are employed in the informal economy and in less skilled work compared with that of men, which puts those women at greater risk of abuse and exploitation,
            para_2  | Takes note with interest of the interim report of the Special Rapporteur of the Human Rights Council on the human rights of migrants;
            para_5  | Takes note of the report of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families on its third and fourth sessions;
            para_12 | Encourages all States to remove obstacles that may prevent the safe, unrestricted and expeditious transfer of remittances of migrants to their country of origin or to any other countries, in conformity with applicable legislation, and to consider, as appropriate, measures to solve other problems that may impede such transfers;
            fn_1    | See Official Records of the Economic and Social Council, 2005, Supplement No. 3 and corrigendum (E/2005/23 and Corr.1), chap. II, sect. A.
            fn_8    | Ibid., vol. 2220, No. 39481.
            """)
    void keepsTheOfficialWording(String locator, String text) {
        assertThat(provision(locator).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rec_1   | 2005,                 | fn_1
            rec_2   | Human Rights,         | fn_2
            para_2  | of migrants;          | fn_9
            para_3  | Their Families        | fn_8
            para_4  | Organized Crime       | fn_10
            para_5  | fourth sessions;      | fn_13
            """)
    void takesMarksOutAndRemembersWhereTheyStood(String locator, String before, String footnote) {
        var provision = provision(locator);
        assertThat(provision.marks()).anySatisfy(mark -> {
            assertThat(mark.footnote()).hasToString(footnote);
            assertThat(provision.text().substring(0, mark.at())).endsWith(before);
        });
    }

    @Test
    void readsSevenMarksOfOneParagraphOneOfThemTwice() {
        assertThat(provision("rec_4").marks())
                .extracting(mark -> mark.footnote().toString())
                .containsExactly("fn_3", "fn_3", "fn_4", "fn_5", "fn_6", "fn_7", "fn_8");
    }

    @Test
    void losesAndInventsNoWord() throws IOException {
        var printed = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
        var body = printed.substring(printed.indexOf("Recalling all"), printed.indexOf("81st plenary meeting"));
        var read = RESOLUTION.provisions().stream().map(Provision::text).collect(Collectors.joining(" "));
        var marksAndNumbers = Pattern.compile("(?m)^\\s*\\d+\\.\\t|(?<=[a-z,;])\\d+(?=\\s)");
        assertThat(words(read)).isEqualTo(words(marksAndNumbers.matcher(body).replaceAll("")));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rec_1   | Recalling; recalling also                  |
            rec_3   | Reaffirming also                           |
            rec_8   | Bearing in mind                            |
            rec_10  | Concerned; underlining                     |
            para_1  | Requests                                   | States
            para_2  | Takes note with interest                   |
            para_3  | Calls upon; requests                       | States that have not done so; the Secretary-General
            para_4  | Urges; calls upon                          | States parties to the United Nations Convention against Transnational Organized Crime and supplementing protocols thereto; States that have not done so
            para_6  | Requests                                   | all States, international organizations and relevant stakeholders
            para_7  | Expresses concern; reaffirms               |
            para_10 | Strongly condemns; urges                   | States
            para_11 | Requests                                   | all States
            para_12 | Encourages                                 | all States
            para_13 | Welcomes; encourages                       | States
            para_15 | Requests; decides                          | the Secretary-General
            """)
    void readsVerbsAndAddressees(String locator, String verbs, String addressees) {
        var provision = provision(locator);
        assertThat(provision.acts().stream().map(act -> act.verb().of(provision.text())))
                .containsExactly(verbs.split("; "));
        assertThat(provision.acts().stream()
                        .flatMap(act -> act.addressee().stream())
                        .map(addressee -> addressee.of(provision.text())))
                .containsExactly(addressees == null ? new String[0] : addressees.split("; "));
    }

    @Test
    void readsWhatIsAskedForLimbByLimb() {
        var provision = provision("para_8");
        assertThat(provision.acts().getFirst().limbs())
                .extracting(limb -> limb.of(provision.text()).substring(0, 24))
                .containsExactly("to adopt concrete measur", "to train public official", "to prosecute, in conform");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rec_1   | a-res-60-169 chr-res-2005-47
            rec_2   | udhr
            rec_4   | iccpr icescr cat cedaw crc icerd icrmw
            para_2  | a-61-324
            para_3  | icrmw
            para_4  | untoc smuggling-protocol trafficking-protocol a-res-55-25
            para_5  | a-61-48
            para_14 | a-res-58-208
            """)
    void readsWhichInstrumentsAreCited(String locator, String instruments) {
        assertThat(provision(locator).citations().stream()
                        .map(cited -> cited.instrument().value()))
                .containsExactly(instruments.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.\tTakes note            | 3.\tTakes note          | expected paragraph 2, found '3. Takes note
            The General Assembly,     | General Assembly        | 'The General Assembly,'
            81st plenary meeting      | later                   | no line such as '81st plenary meeting'
            """)
    void saysWhatIsWrongWithABrokenFile(String there, String instead, String said) throws IOException {
        var text = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
        Files.writeString(
                folder.resolve("a-res-61-165.txt"), text.replace(there.translateEscapes(), instead.translateEscapes()));
        assertThat(Texts.read(folder).holdings().getFirst())
                .isInstanceOfSatisfying(
                        Holding.Missing.class,
                        missing -> assertThat(missing.help()).contains(said));
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        Files.write(folder.resolve("a-res-61-165.txt"), new byte[] {(byte) 0xE9, 0x20, (byte) 0xFF});
        assertThat(Texts.read(folder).holdings().getFirst())
                .isInstanceOfSatisfying(
                        Holding.Missing.class,
                        missing -> assertThat(missing.help()).contains("not in UTF-8"));
    }

    @Test
    void saysOfEachMissingTextWhatCanBeDone() {
        assertThat(Texts.read(folder.resolve("nowhere")).holdings())
                .hasSize(19)
                .allSatisfy(holding -> assertThat(holding)
                        .isInstanceOfSatisfying(
                                Holding.Missing.class,
                                missing -> assertThat(missing.help())
                                        .contains(
                                                missing.work().citedAs(),
                                                missing.work().source())
                                        .contains("save the official text as "
                                                + missing.work().id() + ".txt")
                                        .contains(folder.resolve("nowhere").toString())));
    }

    @Test
    void theCatalogueListsTheWorksThatTheResolutionCites() {
        var library = Texts.resolutionAlone();
        var cited = library.holdings().stream()
                .map(holding -> holding.work().id())
                .filter(id -> !library.citedIn(id).isEmpty())
                .collect(Collectors.toSet());
        // The report of the Third Committee is cited above the title, not in a provision.
        assertThat(cited).hasSize(17);
        assertThat(RESOLUTION.count(Unit.FOOTNOTE)).isEqualTo(13);
    }

    private static Provision provision(String locator) {
        return RESOLUTION.provision(Locator.parse(locator)).orElseThrow();
    }

    private static String locators(List<Provision> provisions) {
        return provisions.stream()
                .map(Provision::locator)
                .map(Locator::toString)
                .collect(Collectors.joining(" "));
    }
}
