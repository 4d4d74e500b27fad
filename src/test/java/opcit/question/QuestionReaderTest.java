package opcit.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Naming;
import opcit.corpus.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    private final QuestionReader reader =
            new QuestionReader(() -> Texts.resolutionAlone().names(), Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"What?", "?!", "Please tell me more", "say what"})
    void asksBackWhenNothingIsAskedAbout(String question) {
        assertThat(reader.read(new Question(question))).isInstanceOf(Understanding.Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "Hi there!",
                "Good morning, Opcit",
                "¡Hola!",
                "你好",
                "thanks",
                "OK, thank you very much!",
                "merci beaucoup",
                "bye",
                "what can you do?",
                "Who are you?",
                "Are you an AI?",
                "help"
            })
    void answersCourtesiesPolitely(String question) {
        assertThat(reader.read(new Question(question))).isInstanceOf(Understanding.Courtesy.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, what about remittances?",
                "thanks to whom may migrants send money home",
                "what can you do about detention?",
                "Who are you to lock migrants up?",
                "help for migrant children"
            })
    void takesNoQuestionForACourtesy(String question) {
        assertThat(reader.read(new Question(question))).isInstanceOf(Understanding.Clear.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does article 9 of the ICCPR say?            | art_9   | iccpr
            art. 9 ICCPR                                     | art_9   | iccpr
            In the CAT, what does article 3 say?             | art_3   | cat
            para. 8 of 61/165                                | para_8  | a-res-61-165
            A/RES/61/165, para. 8                            | para_8  | a-res-61-165
            para 5 of resolution 60/169                      | para_5  | a-res-60-169
            What does para 3 say about the ICRMW?            | para_3  |
            What does ICCPR 9 say?                           | art_9   | iccpr
            Does 16(4) ICRMW apply?                          | art_16__para_4 | icrmw
            How does the ICRMW, in Part III, protect me?     | part_3  | icrmw
            In the ICRMW, what is Part III about?            | part_3  | icrmw
            para. 4 of article 16, Migrant Workers Convention | art_16__para_4 | icrmw
            Under the ICRMW, is paragraph 8 of the resolution binding? | para_8 |
            Give me PP6                                      | rec_6   |
            """)
    void knowsWhichInstrumentAProvisionIsOf(String question, String locator, String instrument) {
        assertThat(clear(question).cited()).singleElement().satisfies(cited -> {
            assertThat(cited.locator()).hasToString(locator);
            assertThat(cited.instrument().map(Object::toString).orElse(null)).isEqualTo(instrument);
        });
    }

    @Test
    void givesEachProvisionItsOwnInstrument() {
        assertThat(clear("Compare OP 8 with article 9 of the ICCPR and article 16 (4) of the ICRMW.")
                        .cited())
                .extracting(cited -> cited.instrument().map(Object::toString).orElse("") + "#" + cited.locator())
                .containsExactly("#para_8", "iccpr#art_9", "icrmw#art_16__para_4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does paragraph 4 of resolution 45/158 say?              | resolution 45/158
            article 3 of A/RES/45/158                                    | A/RES/45/158
            What does article 33 of the Refugee Convention say?          | Refugee Convention
            OP-CRC art. 3                                                | OP-CRC
            Under the CRC, is article 33 of the Refugee Convention kept? | Refugee Convention
            In the Optional Protocol to the CRC on the sale of children, what is article 3? | Optional Protocol to the CRC
            """)
    void takesNoProvisionOfAnUnknownTextForOneOfItsOwn(String question, String name) {
        assertThat(clear(question).cited()).isEmpty();
        assertThat(clear(question).sources())
                .filteredOn(source -> source.instrument().isEmpty())
                .singleElement()
                .satisfies(source -> assertThat(source.written()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does article 9 of the Covenant say? | Which Covenant do you mean: the ICCPR or the ICESCR? Please ask again with its name.
            the Covenant (article 60)                | Which Covenant do you mean: the ICCPR or the ICESCR? Please ask again with its name.
            art. 3 of the protocol                   | Which protocol do you mean: the Smuggling Protocol or the Trafficking Protocol? Please ask again with its name.
            """)
    void asksWhichOfSeveralTextsOfAKindIsMeant(String question, String reply) {
        assertThat(reader.read(new Question(question))).isEqualTo(new Understanding.Unclear(reply));
    }

    @Test
    void takesTheOnlyTextOfItsKindForTheOneThatIsMeant() {
        assertThat(clear("What does article 9 of the Declaration say?").cited())
                .containsExactly(
                        new Understanding.Cited(Locator.parse("art_9"), Optional.of(new InstrumentId("udhr"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What do the Covenants say about strikes?          | iccpr icescr
            Do both covenants protect the family?             | iccpr icescr
            Is that right under both Covenants?               | iccpr icescr
            Under the two Protocols, who keeps the victims' names? | smuggling-protocol trafficking-protocol
            What do the conventions say about school?         |
            """)
    void takesTwoTextsOfAKindForThoseThatAreMeantTogether(String question, String texts) {
        assertThat(clear(question).sources())
                .extracting(source -> source.instrument().map(Object::toString).orElse(""))
                .containsExactlyElementsOf(texts == null ? List.of() : List.of(texts.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many experts sit on the Human Rights Committee?        | iccpr
            Does the migrant workers' committee meet in private?       | icrmw
            Do the Torture Committee and the CRC speak of inquiries?   | cat crc
            Who sits on the committee?                                 |
            """)
    void knowsWhoseBodiesItSpeaksOf(String question, String texts) {
        assertThat(clear(question).spokenOf())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(texts == null ? List.of() : List.of(texts.split(" ")));
        assertThat(clear(question).sources()).isEmpty();
    }

    @Test
    void namesAProvisionOnceHoweverOftenItIsAskedFor() {
        assertThat(clear("OP 8, and again paragraph 8: what is it?").cited()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who may be detained under art. 16 (4) (a) ICRMW?     | Who may be detained under ?
            detention in CEDAW 11(1)(c)                          | detention in
            paragraph 4 of article 16 of the icrmw on detention  | of the on detention
            """)
    void searchesForTheWordsThatNameNoPlaceAndNoText(String question, String words) {
        assertThat(clear(question).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the ICCPR say about detention?                        | ICCPR | asked to speak
            Under the Convention on the Rights of the Child, who is a child? | Convention on the Rights of the Child | looked under
            Which paragraph mentions the ICCPR?                             |       | spoken of
            Should States ratify the Migrant Workers Convention?            |       | spoken of
            What does the resolution say about the ICCPR?                   |       | the resolution speaks
            Which rights does the CRC give to refugees?                     | CRC   | asked what it does
            Is the right to strike in the ICESCR?                           | ICESCR | looked into
            ICRMW: may a whole group be expelled?                           | ICRMW | named before all else
            May a whole group be expelled? (ICRMW)                          | ICRMW | named after all else
            does the CRC committee sit in public                            |       | the Committee is spoken of
            When did the ICRMW enter into force?                            |       | what became of it is asked
            Who sets the working age under the CRC and the ICESCR?          | CRC, ICESCR | looked under both
            strikes in ICESCR, UDHR or ICRMW                                | ICESCR, UDHR, ICRMW | looked into each
            """)
    void knowsWhoseTextIsAskedFor(String question, String source, String reason) {
        assertThat(clear(question).sources().stream().map(Naming::written))
                .as(reason)
                .isEqualTo(source == null ? List.of() : List.of(source.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "How many States voted for it?, true",
        "When was it adopted?, true",
        "When did it enter into force?, true",
        "What is the penalty for smuggling?, true",
        "What does it say about detention?, false",
        "Who must report?, false"
    })
    void noticesThatAQuantityIsAskedFor(String question, boolean quantity) {
        assertThat(clear(question).quantity()).isEqualTo(quantity);
    }

    @Test
    void noticesNamesByTheirCapitals() {
        assertThat(clear("What does it say about Germany and the Paris Agreement?")
                        .properNames())
                .containsExactly("Germany", "Paris", "Agreement");
        assertThat(clear("I come from Nepal. What does it say about wages?").properNames())
                .isEmpty();
        assertThat(clear("Detention Of Migrants At Borders").properNames()).isEmpty();
    }

    @Test
    void refusesAQuestionThatIsEmptyOrTooLong() {
        assertThatThrownBy(() -> new Question(" \n"))
                .isInstanceOf(UnusableQuestion.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> new Question("why ".repeat(501)))
                .isInstanceOf(UnusableQuestion.class)
                .hasMessageContaining("2,003 characters")
                .hasMessageContaining("why why");
        assertThat(new Question("a".repeat(2_000)).text()).hasSize(2_000);
    }

    private Understanding.Clear clear(String question) {
        return (Understanding.Clear) reader.read(new Question(question));
    }
}
