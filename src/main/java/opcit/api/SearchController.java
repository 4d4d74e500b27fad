package opcit.api;

import java.util.List;
import opcit.evidence.Gathering;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import opcit.question.UnusableQuestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Retrieval alone. */
@RestController
class SearchController {

    private static final int MOST_HITS = 100;

    private final QuestionReader reader;
    private final Gathering gathering;

    SearchController(QuestionReader reader, Gathering gathering) {
        this.reader = reader;
        this.gathering = gathering;
    }

    record Hits(List<HitBody> hits) {}

    record HitBody(String instrument, String locator, String citation, String href, String text, double score) {

        static HitBody of(Gathering.Ranked ranked) {
            var citation = ranked.instrument().citation(ranked.provision());
            return new HitBody(
                    citation.place().instrument().value(),
                    citation.place().locator().toString(),
                    citation.written(),
                    citation.place().href(),
                    ranked.provision().text(),
                    ranked.score());
        }
    }

    @GetMapping("/api/search")
    Hits search(@RequestParam String q, @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST_HITS) {
            throw new UnusableQuestion("limit=%d is out of range: ask for 1 to %d hits.".formatted(limit, MOST_HITS));
        }
        return switch (reader.read(new Question(q))) {
            case Understanding.Courtesy courtesy -> new Hits(List.of());
            case Understanding.Unclear unclear -> new Hits(List.of());
            case Understanding.Clear clear ->
                new Hits(gathering.rank(clear, limit).stream().map(HitBody::of).toList());
        };
    }
}
