package opcit.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import opcit.answer.Answer;
import opcit.answer.Answering;
import opcit.citation.Place;
import opcit.evidence.Gathering;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;
import opcit.verification.Quote;

/** Questions asked, and what came of them. */
public record Evaluation(List<Outcome> outcomes) {

    private static final int DEPTH = 50;

    /** What asks: the rooms of a running Opcit. */
    public record House(QuestionReader reader, Gathering gathering, Answering answering) {}

    /** Asks the questions of some files. */
    public static Evaluation of(House house, Path... files) {
        return of(house, asked -> true, files);
    }

    /** Asks those questions of some files that are such. */
    static Evaluation of(House house, Predicate<EvalQuestion> such, Path... files) {
        return new Evaluation(Stream.of(files)
                .flatMap(file -> EvalQuestion.read(file).stream())
                .filter(such)
                .map(question -> ask(house, question))
                .toList());
    }

    private static Outcome ask(House house, EvalQuestion asked) {
        var question = new Question(asked.question());
        List<Place> found = switch (house.reader().read(question)) {
            case Understanding.Unclear unclear -> List.of();
            case Understanding.Courtesy courtesy -> List.of();
            case Understanding.Clear clear ->
                house.gathering().rank(clear, DEPTH).stream()
                        .map(ranked -> ranked.instrument().place(ranked.provision()))
                        .toList();
        };
        return Outcome.of(asked, found, quotes(house.answering().answer(question, progress -> {})));
    }

    private static List<Quote> quotes(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                grounded.claims().stream()
                        .flatMap(claim -> claim.quotes().stream())
                        .toList();
            case Answer.NotFound notFound -> List.of();
            case Answer.AskBack askBack -> List.of();
        };
    }

    Evaluation and(Evaluation other) {
        return new Evaluation(
                Stream.concat(outcomes.stream(), other.outcomes.stream()).toList());
    }

    /** Those outcomes whose question is such. */
    public Evaluation where(Predicate<EvalQuestion> such) {
        return new Evaluation(
                outcomes.stream().filter(outcome -> such.test(outcome.asked())).toList());
    }

    public Stream<Quote> quotes() {
        return outcomes.stream().flatMap(outcome -> outcome.quotes().stream());
    }

    /** The share of outcomes that are such; NaN of none. */
    double share(Predicate<Outcome> such) {
        return mean(outcome -> such.test(outcome) ? 1 : 0);
    }

    double mean(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /** The share of questions whose answer cites a gold provision. */
    public double citingGold() {
        return share(Outcome::citesGold);
    }

    public double answered() {
        return share(Outcome::isAnswered);
    }

    public double refused() {
        return share(outcome -> !outcome.isAnswered());
    }

    /** The share of quotations that have nothing to do with what is asked, among answerable questions. */
    double besideThePoint() {
        return outcomes.stream().mapToLong(Outcome::besideThePoint).sum() / (double) Math.max(1, quotes().count());
    }
}
