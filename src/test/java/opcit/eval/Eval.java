package opcit.eval;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opcit.answer.Answering;
import opcit.corpus.Corpus;
import opcit.evidence.Gathering;
import opcit.question.QuestionReader;

/**
 * Asks the questions of {@code eval/} that nothing was learnt from, and prints how well they are answered and what changed since
 * the last run.
 */
final class Eval {

    private static final Path ACCEPTED = Path.of("eval/accepted.json");
    private static final List<String> KINDS = List.of("lookup", "define", "topic", "list", "compare");

    private Eval() {}

    /**
     * Asks.
     *
     * @param arguments {@code accept} to make this the run that later ones are compared with
     */
    public static void main(String... arguments) throws IOException {
        var evaluation = ask(Started.RESOLUTION, EvalQuestion.OF_RESOLUTION)
                .and(ask(Started.LIBRARY, EvalQuestion.ofLibrary().toArray(Path[]::new)));
        print("tune", evaluation.where(EvalQuestion::isForTuning));
        print("held", evaluation.where(EvalQuestion::isHeld));
        changes(evaluation, Accepted.read(ACCEPTED));
        if (List.of(arguments).contains("accept")) {
            Accepted.of(evaluation).write(ACCEPTED);
        }
    }

    private static Evaluation ask(String folders, Path... files) {
        try (var opcit = Started.over(folders)) {
            var house = new Evaluation.House(
                    opcit.getBean(QuestionReader.class),
                    opcit.getBean(Gathering.class),
                    opcit.getBean(Answering.class));
            var evaluation = Evaluation.of(house, asked -> !asked.isDev(), files);
            verify(evaluation, opcit.getBean(Corpus.class));
            return evaluation;
        }
    }

    /** Every quote is what its provision says. */
    private static void verify(Evaluation evaluation, Corpus corpus) {
        var misquotes = evaluation
                .quotes()
                .filter(quote -> corpus.library()
                        .provision(quote.citation().place())
                        .filter(provision -> provision
                                .text()
                                .substring(quote.start(), quote.end())
                                .equals(quote.text()))
                        .isEmpty())
                .count();
        say(
                "%d quotations, %d of them not their provision's words",
                evaluation.quotes().count(), misquotes);
    }

    private static void print(String name, Evaluation all) {
        say("");
        say(
                "%-10s %5s  %6s %6s %6s %6s %6s   %8s %6s %6s %6s",
                name, "n", "@1", "@5", "@10", "MRR", "nDCG", "answered", "cites", "gold", "beside");
        for (var kind : KINDS) {
            var some = all.where(asked -> asked.kind().equals(kind));
            say(
                    "%-10s %5d  %6.3f %6.3f %6.3f %6.3f %6.3f   %8.3f %6.3f %6.3f %6.3f",
                    kind,
                    some.outcomes().size(),
                    some.share(outcome -> outcome.isFoundIn(1)),
                    some.share(outcome -> outcome.isFoundIn(5)),
                    some.share(outcome -> outcome.isFoundIn(10)),
                    some.mean(Outcome::reciprocalRank),
                    some.mean(Outcome::gain),
                    some.answered(),
                    some.citingGold(),
                    some.mean(Outcome::goldCited),
                    some.besideThePoint());
        }
        var answerable = all.where(EvalQuestion::isAnswerable);
        var none = all.where(asked -> !asked.isAnswerable());
        var near = none.where(EvalQuestion::isNear);
        say(
                "answered and citing gold %.3f of %d answered; wrongly refused %.3f of %d",
                answerable.share(Outcome::citesGold) / answerable.answered(),
                Math.round(answerable.answered() * answerable.outcomes().size()),
                answerable.refused(),
                answerable.outcomes().size());
        say(
                "refused: near misses %.3f of %d, off topic %.3f of %d",
                near.refused(),
                near.outcomes().size(),
                none.where(asked -> !asked.isNear()).refused(),
                none.outcomes().size() - near.outcomes().size());
        var refused =
                all.outcomes().stream().filter(outcome -> !outcome.isAnswered()).count();
        var rightly = none.outcomes().stream()
                .filter(outcome -> !outcome.isAnswered())
                .count();
        say("abstention: precision %.3f, recall %.3f", (double) rightly / refused, none.refused());
    }

    private static void changes(Evaluation evaluation, Accepted accepted) {
        for (var outcome : evaluation.outcomes()) {
            var before = accepted.outcomes().get(outcome.asked().id());
            if (before != null && !before.endsWith(outcome.inShort().split(" ", 2)[1])) {
                say(
                        "%s %s  %s -> %s  %s",
                        outcome.isRight() ? "+" : "-",
                        outcome.asked().id(),
                        before,
                        outcome.inShort(),
                        outcome.asked().question());
            }
        }
    }

    @FormatMethod
    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures).replace("NaN", "  -").stripTrailing());
    }
}
