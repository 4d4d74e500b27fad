package opcit.chat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import opcit.evidence.Exhibit;
import org.springframework.http.ProblemDetail;

/** What a turn tells those who follow it, in this order: stages, evidence, claims, then the answer or a failure. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TurnEvent.Stage.class, name = "stage"),
    @JsonSubTypes.Type(value = TurnEvent.Evidence.class, name = "evidence"),
    @JsonSubTypes.Type(value = TurnEvent.Claim.class, name = "claim"),
    @JsonSubTypes.Type(value = TurnEvent.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = TurnEvent.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = TurnEvent.Kept.class, name = "answer"),
    @JsonSubTypes.Type(value = TurnEvent.Failed.class, name = "failed")
})
sealed interface TurnEvent {

    String turn();

    String conversation();

    record Stage(String turn, String conversation, String stage) implements TurnEvent {}

    record Evidence(String turn, String conversation, List<Shown> exhibits) implements TurnEvent {}

    record Claim(String turn, String conversation, AnswerBody.ClaimBody claim, List<AnswerBody.QuoteBody> quotes)
            implements TurnEvent {}

    /** The claims told so far are not part of the answer after all. */
    record Withdrawn(String turn, String conversation) implements TurnEvent {}

    record Answer(String turn, String conversation, AnswerBody answer) implements TurnEvent {}

    /** The answer of a turn that was asked before, as it was sent then. */
    record Kept(
            String turn, String conversation, @JsonRawValue String answer) implements TurnEvent {}

    record Failed(String turn, String conversation, ProblemDetail problem) implements TurnEvent {}

    /** An exhibit as it is shown while the answer is made. */
    record Shown(int n, String citation, String href, String text) {

        static Shown of(Exhibit exhibit) {
            return new Shown(
                    exhibit.n(),
                    exhibit.citation().written(),
                    exhibit.citation().place().href(),
                    exhibit.provision().text());
        }
    }
}
