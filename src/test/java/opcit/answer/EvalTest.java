package opcit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opcit.OpcitTest;
import opcit.corpus.Library;
import opcit.question.Question;
import opcit.verification.Quote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Asks every question of {@code eval/} and holds the answers against their gold. */
@OpcitTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvalTest {

    private static final Logger LOG = LoggerFactory.getLogger(EvalTest.class);
    private static final Path QUESTIONS = Path.of("eval/resolution-61-165.jsonl");

    @Autowired
    private Answering answering;

    @Autowired
    private Library library;

    private List<Asked> asked;

    record Line(
            String id, String question, List<String> gold, List<String> also, String kind, String split, String why) {}

    record Asked(Line line, Answer answer) {

        List<Quote> quotes() {
            return switch (answer) {
                case Answer.Grounded grounded ->
                    grounded.claims().stream()
                            .flatMap(claim -> claim.quotes().stream())
                            .toList();
                case Answer.NotFound notFound -> List.of();
                case Answer.AskBack askBack -> List.of();
            };
        }

        boolean isAnswerable() {
            return !line.gold().isEmpty();
        }

        boolean isAnswered() {
            return !quotes().isEmpty();
        }

        boolean citesGold() {
            return quotes().stream().anyMatch(quote -> line.gold().contains(locator(quote)));
        }

        private static String locator(Quote quote) {
            return quote.citation().place().locator().toString();
        }
    }

    @BeforeAll
    void askAll() throws IOException {
        var json = JsonMapper.builder().build();
        asked = Files.readAllLines(QUESTIONS).stream()
                .map(line -> json.readValue(line, Line.class))
                .map(line -> new Asked(line, answering.answer(new Question(line.question()), progress -> {})))
                .toList();
    }

    @Test
    void everyQuoteIsTheSubstringThatItsOffsetsName() {
        var quotes = asked.stream().flatMap(one -> one.quotes().stream()).toList();
        assertThat(quotes).hasSizeGreaterThan(100).allSatisfy(quote -> {
            var text = library.provision(quote.citation().place()).orElseThrow().text();
            assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end()));
        });
    }

    // The floors stand a little below what was measured when they were set; docs/decisions says what that was.
    @Test
    void answersCiteTheGoldProvision() {
        assertThat(share("answered and citing gold", answerable(), Asked::citesGold))
                .isGreaterThan(0.80);
    }

    @Test
    void answerableQuestionsAreSeldomRefused() {
        assertThat(share("answered", answerable(), Asked::isAnswered)).isGreaterThan(0.90);
    }

    @Test
    void questionsThatTheTextDoesNotAnswerAreMostlyRefused() {
        assertThat(share("refused", asked.stream().filter(one -> !one.isAnswerable()), one -> !one.isAnswered()))
                .isGreaterThan(0.68);
    }

    @Test
    void paragraphsNamedByNumberAreQuotedExactly() {
        var lookups = asked.stream().filter(one -> one.line().kind().equals("lookup"));
        assertThat(share("looked up", lookups, Asked::citesGold)).isGreaterThan(0.90);
    }

    private Stream<Asked> answerable() {
        return asked.stream().filter(Asked::isAnswerable);
    }

    private static double share(String what, Stream<Asked> questions, Predicate<Asked> holds) {
        var all = questions.toList();
        var missed = all.stream().filter(holds.negate()).toList();
        LOG.info("{}: {} of {}", what, all.size() - missed.size(), all.size());
        missed.forEach(one -> LOG.info(
                "  not {}: {} {} gold {} quoted {}",
                what,
                one.line().id(),
                one.line().question(),
                one.line().gold(),
                one.quotes().stream().map(Asked::locator).toList()));
        return 1.0 - (double) missed.size() / all.size();
    }
}
