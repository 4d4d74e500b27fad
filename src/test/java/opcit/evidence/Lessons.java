package opcit.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opcit.corpus.Corpus;
import opcit.corpus.Editorial;
import opcit.eval.EvalQuestion;
import opcit.eval.Started;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import opcit.search.CloseReader;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the close reader learns from: the questions of {@code eval/} with what a search finds for each. */
final class Lessons {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEPTH = 12;

    /** A question with passages, best first. */
    record Lesson(String id, String split, String kind, String question, List<Found> found) {}

    /** A passage, and whether it answers or may stand beside the answer. */
    record Found(CloseReader.Passage passage, boolean answers, boolean beside) {}

    private Lessons() {}

    public static void main(String... arguments) throws IOException {
        var file = Path.of(arguments[0]);
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            Stream.concat(
                            lessons(Started.RESOLUTION, List.of(EvalQuestion.OF_RESOLUTION)),
                            lessons(Started.LIBRARY, EvalQuestion.ofLibrary()))
                    .forEach(lesson -> out.println(JSON.writeValueAsString(lesson)));
        }
    }

    private static Stream<Lesson> lessons(String folders, List<Path> files) {
        try (var opcit = Started.over(folders)) {
            var reader = opcit.getBean(QuestionReader.class);
            var gathering = opcit.getBean(Gathering.class);
            var editorial = opcit.getBean(Corpus.class).library().editorial();
            return files.stream()
                    .flatMap(file -> EvalQuestion.read(file).stream())
                    .flatMap(asked -> reader.read(new Question(asked.question())) instanceof Understanding.Clear clear
                                    && clear.cited().isEmpty()
                            ? Stream.of(lesson(asked, clear, gathering, editorial))
                            : Stream.empty())
                    .toList()
                    .stream();
        }
    }

    private static Lesson lesson(
            EvalQuestion asked, Understanding.Clear clear, Gathering gathering, Editorial editorial) {
        var found = gathering.candidates(clear).stream()
                .limit(DEPTH)
                .map(candidate -> new Found(
                        candidate.passage(editorial),
                        asked.isGold(candidate.place()),
                        asked.isToThePoint(candidate.place())))
                .toList();
        var kind = asked.isAnswerable() ? "answered" : asked.subkind();
        return new Lesson(asked.id(), asked.split(), kind == null ? "near" : kind, clear.asked(), found);
    }
}
