package opcit.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import opcit.Database;
import opcit.OpcitTest;
import opcit.answer.Answering;
import opcit.chat.SharedAnswer.Standing;
import opcit.corpus.Corpus;
import opcit.corpus.Texts;
import opcit.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@OpcitTest
@ParameterizedClass
@EnumSource(Database.class)
class SharedAnswersTest {

    private static final Path NONE = Path.of("target/no-such-folder");

    private final JsonMapper json;
    private final JdbcClient store;
    private final Conversations conversations;
    private final SharedAnswers shared;
    private final String conversation = UUID.randomUUID().toString();

    SharedAnswersTest(Database database, @Autowired Answering answering, @Autowired JsonMapper json) {
        this.json = json;
        this.store = JdbcClient.create(database.migrated());
        this.conversations = new Conversations(
                answering,
                new KeptTurns(store),
                json,
                new ConversationSettings(Duration.ofDays(30), 2, 2),
                Clock.systemUTC());
        this.shared = over(Texts.corpus(NONE, Texts.FOLDER));
    }

    private SharedAnswers over(Corpus corpus) {
        return new SharedAnswers(conversations, new KeptShares(store), corpus, json, 2, Clock.systemUTC());
    }

    /** The resolution with some of its words exchanged. */
    private static Corpus with(String words, String by) throws IOException {
        var folder = Files.createTempDirectory(Path.of("target"), "changed-");
        var text = Files.readString(Texts.FOLDER.resolve("a-res-61-165.txt"));
        assertThat(text).contains(words);
        Files.writeString(folder.resolve("a-res-61-165.txt"), text.replace(words, by));
        return Texts.corpus(NONE, folder);
    }

    private AnswerBody ask() {
        return conversations.ask(new Question("OP 12"), conversation);
    }

    private String share(AnswerBody answer) {
        return shared.share(conversation, answer.turn()).orElseThrow();
    }

    private SharedAnswer find(String id) {
        return shared.find(id).orElseThrow();
    }

    @Test
    void showsTheAnswerAsItWasGiven() {
        var answer = ask();
        var found = find(share(answer));
        assertThat(found.question()).isEqualTo("OP 12");
        assertThat(json.readValue(found.answer(), AnswerBody.class).quotes()).isEqualTo(answer.quotes());
        assertThat(found.texts()).singleElement().satisfies(text -> {
            assertThat(text.citedAs()).isEqualTo("A/RES/61/165");
            assertThat(text.fingerprint()).isEqualTo(Texts.resolution().fingerprint());
            assertThat(text.standing()).isEqualTo(Standing.AS_SHARED);
        });
    }

    @Test
    void doesNotSayWhichConversationItIsFrom() {
        var answer = ask();
        var id = share(answer);
        assertThat(id).isNotEqualTo(answer.turn());
        assertThat(find(id).answer()).doesNotContain(conversation).doesNotContain(answer.turn());
    }

    @Test
    void keepsItsAddressWhenSharedAgain() {
        var answer = ask();
        assertThat(share(answer)).isEqualTo(share(answer)).isNotEqualTo(share(ask()));
    }

    @Test
    void sharesNoTurnThatIsNotKept() {
        assertThat(shared.share(conversation, ask().turn() + "x")).isEmpty();
        assertThat(shared.share(UUID.randomUUID().toString(), ask().turn())).isEmpty();
        assertThat(shared.find(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void tellsHowItsTextsStandNow() throws IOException {
        var id = share(ask());
        assertThat(over(with("Human Rights Council", "Council of Human Rights")).find(id))
                .get()
                .extracting(found -> found.texts().getFirst().standing())
                .isEqualTo(Standing.TEXT_CHANGED);
        assertThat(over(with("transfer of remittances", "transfer of moneys")).find(id))
                .get()
                .extracting(found -> found.texts().getFirst().standing())
                .isEqualTo(Standing.WORDS_CHANGED);
        assertThat(over(Texts.corpus(NONE, NONE)).find(id))
                .get()
                .extracting(found -> found.texts().getFirst().standing())
                .isEqualTo(Standing.TEXT_MISSING);
    }

    @Test
    void vouchesForNoTextThatHadChangedBeforeItWasShared() throws IOException {
        var answer = ask();
        var later = over(with("transfer of remittances", "transfer of moneys"));
        var found = later.find(later.share(conversation, answer.turn()).orElseThrow());
        assertThat(found.orElseThrow().texts()).singleElement().satisfies(text -> {
            assertThat(text.fingerprint()).isEmpty();
            assertThat(text.standing()).isEqualTo(Standing.WORDS_CHANGED);
        });
    }

    @Test
    void goesWithAConversationThatIsDeletedByHand() {
        var id = share(ask());
        conversations.delete(conversation);
        assertThat(shared.find(id)).isEmpty();
    }

    @Test
    void outlivesAConversationThatGrowsOld() {
        var id = share(ask());
        new KeptTurns(store).delete(conversation);
        assertThat(shared.find(id)).isPresent();
    }

    @Test
    void keepsNoMoreThanItMay() {
        var oldest = share(ask());
        var others = new String[] {share(ask()), share(ask())};
        shared.sweep();
        assertThat(shared.find(oldest)).isEmpty();
        assertThat(others).allSatisfy(id -> assertThat(shared.find(id)).isPresent());
    }
}
