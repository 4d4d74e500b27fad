package opcit.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opcit.OpcitTest;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.question.Earlier;
import opcit.question.Question;
import opcit.verification.Quote;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Holds conversations, and their last questions against the same questions asked alone. */
@OpcitTest
class ConversationsEvalTest {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationsEvalTest.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double AS_WELL = 0.05;

    @Autowired
    private Answering answering;

    private record Line(String id, List<String> turns, String alone, List<String> gold) {

        boolean isMetBy(List<Place> quoted) {
            return quoted.stream()
                    .map(Place::locator)
                    .anyMatch(quote -> gold.stream().map(Locator::parse).anyMatch(quote::isWithin));
        }
    }

    @Test
    void followUpsAreAnsweredAsWellAsQuestionsThatStandAlone() throws IOException {
        var lines = Files.readAllLines(Path.of("eval/conversations.jsonl")).stream()
                .map(line -> JSON.readValue(line, Line.class))
                .toList();
        var together = lines.stream()
                .filter(line -> line.isMetBy(lastOf(line.turns())))
                .toList();
        var alone = lines.stream()
                .filter(line -> line.isMetBy(lastOf(List.of(line.alone()))))
                .toList();
        LOG.info("follow-ups {} of {}, alone {}", together.size(), lines.size(), alone.size());
        lines.stream()
                .filter(line -> alone.contains(line) && !together.contains(line))
                .forEach(line -> LOG.info("lost in conversation: {} {}", line.id(), line.turns()));
        assertThat(together.size()).isGreaterThanOrEqualTo((int) Math.ceil(alone.size() - AS_WELL * lines.size()));
        assertThat(alone).hasSizeGreaterThan(lines.size() / 2);
    }

    private List<Place> lastOf(List<String> turns) {
        var earlier = new ArrayList<Earlier>();
        for (var turn : turns) {
            var answer = answering.answer(new Question(turn), earlier, progress -> {});
            earlier.add(new Earlier(turn, quoted(answer)));
        }
        return earlier.getLast().quoted();
    }

    private static List<Place> quoted(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                grounded.claims().stream()
                        .flatMap(claim -> claim.quotes().stream())
                        .map(Quote::citation)
                        .map(citation -> citation.place())
                        .toList();
            case Answer.NotFound notFound -> List.of();
            case Answer.AskBack askBack -> List.of();
        };
    }
}
