package opcit.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import opcit.Database;
import opcit.OpcitTest;
import opcit.answer.Answering;
import opcit.question.Earlier;
import opcit.question.Question;
import opcit.question.UnusableQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.json.JsonMapper;

@OpcitTest
@ParameterizedClass
@EnumSource(Database.class)
class ConversationsTest {

    private static final Question REMITTANCES = new Question("What does the resolution say about remittances?");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final Answering answering;
    private final JsonMapper json;
    private final String id = UUID.randomUUID().toString();
    private final Failing store;
    private final Conversations conversations;

    ConversationsTest(Database database, @Autowired Answering answering, @Autowired JsonMapper json) {
        this.answering = answering;
        this.json = json;
        this.store = new Failing(database.migrated());
        this.conversations = at(NOON);
    }

    /** Passes connections on until it is told to fail. */
    private static final class Failing extends DelegatingDataSource {

        boolean isAway;

        Failing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (isAway) {
                throw new SQLException("the store is away");
            }
            return super.getConnection();
        }
    }

    private Conversations at(Instant now) {
        return new Conversations(
                answering,
                new KeptTurns(JdbcClient.create(store)),
                json,
                new ConversationSettings(Duration.ofDays(30), 2, 2),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private AnswerBody ask(Question question) {
        return conversations.ask(question, id);
    }

    @Test
    void givesAnAnswerBackInTheVeryFormInWhichItWasSent() {
        var answer = ask(REMITTANCES);
        assertThat(conversations.find(id).orElseThrow().turns())
                .singleElement()
                .isEqualTo(new Turn(answer.turn(), REMITTANCES.text(), json.writeValueAsString(answer)));
    }

    @Test
    void tellsALaterQuestionWhatWasAskedAndWhichPlacesWereQuoted() {
        ask(new Question("paras 3 and 12"));
        ask(new Question("What is the capital of France?"));
        assertThat(conversations.earlier(id))
                .extracting(Earlier::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("paras 3 and 12", "para_3", "para_12"),
                        second -> assertThat(second).contains("France", "quoted=[]"));
    }

    @Test
    void losesNoAnswerThatWasToldWhileTheStoreWasAway() {
        ask(new Question("PP3"));
        store.isAway = true;
        var told = ask(REMITTANCES);
        assertThat(told.quotes()).isNotEmpty();
        assertThat(told.notices())
                .last()
                .asString()
                .startsWith("This answer is not kept yet, because the store of conversations does not answer.");
        conversations.keepWhatWaits();
        assertThatThrownBy(() -> conversations.find(id)).isInstanceOf(DataAccessException.class);

        store.isAway = false;
        assertThat(conversations.find(id).orElseThrow().turns()).hasSize(2);
        conversations.keepWhatWaits();
        var later = at(NOON).find(id).orElseThrow().turns();
        assertThat(later).hasSize(2).last().extracting(Turn::turn).isEqualTo(told.turn());
        assertThat(later.getLast().answer()).doesNotContain("not kept yet");
        assertThat(conversations.find(id).orElseThrow().turns()).isEqualTo(later);
    }

    @Test
    void deletesAConversationFromTheStoreAndFromMemory() {
        ask(REMITTANCES);
        store.isAway = true;
        ask(REMITTANCES);
        store.isAway = false;
        assertThat(conversations.delete(id)).isTrue();
        conversations.keepWhatWaits();
        assertThat(conversations.find(id)).isEmpty();
        assertThat(at(NOON).find(id)).isEmpty();
        assertThat(conversations.delete(id)).isFalse();
        assertThatThrownBy(() -> ask(REMITTANCES))
                .isInstanceOf(UnusableQuestion.class)
                .hasMessageContaining("was deleted");
    }

    @Test
    void doesNotKeepATurnThatWasUnderWayWhenItsConversationWasDeleted() {
        ask(REMITTANCES);
        conversations.ask(REMITTANCES, id, "late", progress -> conversations.delete(id));
        assertThat(conversations.find(id)).isEmpty();
    }

    @Test
    void saysThatNothingWasDeletedWhenTheStoreIsAway() {
        ask(REMITTANCES);
        store.isAway = true;
        assertThatThrownBy(() -> conversations.delete(id)).isInstanceOf(DataAccessException.class);
        store.isAway = false;
        ask(REMITTANCES);
        assertThat(conversations.find(id).orElseThrow().turns()).hasSize(2);
    }

    @Test
    void takesNoMoreQuestionsThanAConversationMayHave() {
        var kept = new KeptTurns(JdbcClient.create(store));
        for (var n = 0; n < Conversations.MOST_TURNS; n++) {
            kept.keep(id, new Turn("t" + n, "why?", "{}"), NOON);
        }
        assertThatThrownBy(() -> ask(REMITTANCES))
                .isInstanceOf(UnusableQuestion.class)
                .hasMessageContaining("200 questions");
    }

    @Test
    void sweepsAwayWhatIsOldAndWhatIsTooMuch() {
        ask(REMITTANCES);
        at(NOON.plus(Duration.ofDays(30))).sweep();
        assertThat(conversations.find(id)).isPresent();
        at(NOON.plus(Duration.ofDays(31))).sweep();
        assertThat(conversations.find(id)).isEmpty();

        ask(REMITTANCES);
        at(NOON.plusSeconds(1)).ask(REMITTANCES, UUID.randomUUID().toString());
        at(NOON.plusSeconds(2)).ask(REMITTANCES, UUID.randomUUID().toString());
        conversations.sweep();
        assertThat(conversations.find(id)).isEmpty();
    }
}
