package opcit.answer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import opcit.OpcitTest;
import opcit.draft.Composer;
import opcit.draft.ModelDrafter;
import opcit.evidence.Gathering;
import opcit.llm.Model;
import opcit.llm.ModelFailure.Reason;
import opcit.llm.Prompts;
import opcit.llm.ScriptedModel;
import opcit.llm.Wire;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.verification.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes questions through the house with a language model that says what the test tells it to say. */
@OpcitTest
class ModelAnswersTest {

    private static final String CLAIM = "{\"sentence\": \"The Assembly *encourages* all States in these words:\","
            + " \"quotes\": [{\"exhibit\": 1, \"words\": \"to remove obstacles that may prevent the safe, unrestricted and"
            + " expeditious transfer of remittances\"}]}";
    private static final String MISQUOTE = CLAIM.replace("may prevent", "must prevent");
    private static final String LAST =
            "{\"sentence\": \"It also speaks of other problems:\", \"quotes\": [{\"exhibit\": 1,"
                    + " \"words\": \"measures to solve other problems that may impede such transfers\"}]}";
    private static final String TWO_CLAIMS = "{\"claims\": [" + CLAIM + "," + LAST + "]}";
    private static final String QUESTION = "OP 12";

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().jettyStopTimeout(0L))
            .build();

    @Autowired
    private QuestionReader reader;

    @Autowired
    private Gathering gathering;

    @Autowired
    private Verifier verifier;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Progress> told = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void tellsEachClaimAsSoonAsItIsVerified(Wire wire) {
        HOST.stubFor(wire.saying(TWO_CLAIMS));
        var answer = grounded(wire.model(HOST.baseUrl(), Duration.ofSeconds(20)), QUESTION);
        assertThat(answer.drafter()).isEqualTo("model:m");
        assertThat(answer.notices()).isEmpty();
        assertThat(told).filteredOn(Progress.Verified.class::isInstance).hasSize(2);
        assertThat(told).contains(new Progress.Asked(90, 10));
    }

    @ParameterizedTest
    @EnumSource
    void composesTheAnswerWhenTheConnectionIsCutInTheMiddle(Wire wire) {
        HOST.stubFor(wire.sayingHalf(TWO_CLAIMS.substring(0, TWO_CLAIMS.length() - 40)));
        var answer = grounded(wire.model(HOST.baseUrl(), Duration.ofSeconds(20)), QUESTION);
        assertThat(answer.drafter()).isEqualTo("composed");
        assertThat(answer.notices()).singleElement().asString().contains("composed without it");
        assertThat(told).hasAtLeastOneElementOfType(Progress.Withdrawn.class);
    }

    @ParameterizedTest
    @EnumSource
    void composesTheAnswerWhenAPageOfHtmlComesInstead(Wire wire) {
        HOST.stubFor(
                post(wire.path())
                        .willReturn(
                                aResponse()
                                        .withStatus(200)
                                        .withHeader("Content-Type", "text/html")
                                        .withBody(
                                                "<!DOCTYPE html>\n<html><body>data: {\"claims\": 1}\nWelcome to the proxy.</body></html>\n")));
        var answer = grounded(wire.model(HOST.baseUrl(), Duration.ofSeconds(20)), QUESTION);
        assertThat(answer.drafter()).isEqualTo("composed");
        assertThat(answer.notices()).singleElement().asString().endsWith("composed without it.");
    }

    @Test
    void asksOnceMoreWhenNothingCanBeUsed() {
        var model = ScriptedModel.saying("I am sorry.", TWO_CLAIMS);
        assertThat(grounded(model, QUESTION).drafter()).isEqualTo("model:scripted");
        assertThat(model.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am sorry.", "{\"claims\": 7}", "{"})
    void composesTheAnswerWhenNothingCanBeUsedTwice(String nonsense) {
        var model = ScriptedModel.saying(nonsense, nonsense);
        var answer = grounded(model, QUESTION);
        assertThat(answer.drafter()).isEqualTo("composed");
        assertThat(answer.notices().getFirst()).contains("said nothing that can be used");
    }

    @ParameterizedTest
    @EnumSource
    void composesTheAnswerWhateverFails(Reason reason) {
        var half = TWO_CLAIMS.substring(0, TWO_CLAIMS.length() - 2);
        var answer = grounded(new ScriptedModel().thenFailing(reason, half), QUESTION);
        assertThat(answer.drafter()).isEqualTo("composed");
        assertThat(answer.notices()).singleElement().asString().endsWith("composed without it.");
    }

    @Test
    void neverShowsAMisquoteAndKeepsTheRest() {
        var answer = grounded(ScriptedModel.saying("{\"claims\": [" + MISQUOTE + "," + LAST + "]}"), QUESTION);
        assertThat(answer.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).startsWith("It also speaks"));
        assertThat(answer.drafter()).isEqualTo("model:scripted");
        assertThat(counted("struck")).isEqualTo(1);
        assertThat(counted("upheld")).isEqualTo(1);
    }

    @Test
    void composesTheAnswerWhenEveryClaimIsStruckAndSaysSo() {
        var answer = grounded(ScriptedModel.saying("{\"claims\": [" + MISQUOTE + "]}"), QUESTION);
        assertThat(answer.drafter()).isEqualTo("composed");
        assertThat(answer.notices().getFirst()).startsWith("Nothing that the language model wrote stands");
    }

    @Test
    void showsNoSentenceThatRestsOnNothing() {
        var answer = grounded(
                ScriptedModel.saying(
                        "{\"claims\": [{\"sentence\": \"States must pay.\", \"quotes\": []}," + LAST + "]}"),
                QUESTION);
        assertThat(answer.claims()).hasSize(1);
        assertThat(counted("struck")).isEqualTo(1);
    }

    @Test
    void composesTheAnswerWhenTheModelHasNoTokensForIt() {
        var model = new ScriptedModel().with(1_000);
        assertThat(grounded(model, QUESTION).drafter()).isEqualTo("composed");
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void endsInTheMiddleOfAClaimWhenItsReaderStopsIt() {
        var drafter = new ModelDrafter(ScriptedModel.saying(TWO_CLAIMS), new Prompts(Path.of("prompts")));
        var answering =
                new Answering(reader, gathering, new Drafting(Optional.of(drafter), new Composer(), verifier), meters);
        assertThatThrownBy(() -> answering.answer(new Question(QUESTION), progress -> {
                    told.add(progress);
                    if (progress instanceof Progress.Writing) {
                        throw new CancellationException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(told).noneMatch(Progress.Verified.class::isInstance);
    }

    @Test
    void asksNoModelWhenThereIsNoEvidence() {
        var model = new ScriptedModel();
        assertThat(answer(model, "What is the capital of France?")).isInstanceOf(Answer.NotFound.class);
        assertThat(model.asked()).isEmpty();
    }

    private double counted(String verdict) {
        return meters.counter(AnswerLog.CLAIMS, "verdict", verdict).count();
    }

    private Answer.Grounded grounded(Model model, String question) {
        return (Answer.Grounded) answer(model, question);
    }

    private Answer answer(Model model, String question) {
        var drafter = new ModelDrafter(model, new Prompts(Path.of("prompts")));
        var drafting = new Drafting(Optional.of(drafter), new Composer(), verifier);
        return new Answering(reader, gathering, drafting, meters).answer(new Question(question), told::add);
    }
}
