package opcit.api;

import java.util.List;
import opcit.evidence.Gathering;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What all texts say on a topic, without an answer. */
@RestController
class TopicsController {

    private final QuestionReader reader;
    private final Gathering gathering;

    TopicsController(QuestionReader reader, Gathering gathering) {
        this.reader = reader;
        this.gathering = gathering;
    }

    /** @param q the topic in plain words, as a question is asked */
    @GetMapping("/api/topics")
    TopicBody topic(@RequestParam String q) {
        return switch (reader.read(new Question(q))) {
            case Understanding.Courtesy courtesy -> new TopicBody(List.of());
            case Understanding.Unclear unclear -> new TopicBody(List.of());
            case Understanding.Clear clear -> TopicBody.of(gathering.speakingTo(clear));
        };
    }
}
