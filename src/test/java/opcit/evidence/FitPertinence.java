package opcit.evidence;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import opcit.eval.EvalQuestion;
import opcit.eval.Started;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;

/** Fits how likely a provision is to be to the point, on the tune questions of {@code eval/}; says how often it is on the held ones. */
final class FitPertinence {

    private static final Path FIGURES = Path.of("index/pertinence.properties");
    private static final double RESTRAINT = 0.002;
    // Of provisions further down hardly one is to the point.
    private static final int DEPTH = 10;
    private static final List<Double> BOUNDS = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01);

    /** A provision that was found for a question. */
    record Case(EvalQuestion asked, Map<String, Double> figures, boolean isGold) {}

    private FitPertinence() {}

    public static void main(String... arguments) throws IOException {
        var cases = cases();
        // The close reader has learnt from the dev questions, so that it says too much of them.
        var tune = cases.stream().filter(one -> one.asked().isForTuning()).toList();
        var names = List.copyOf(tune.getFirst().figures().keySet());
        var examples = tune.stream()
                .map(one -> new Regression.Example(
                        names.stream().map(one.figures()::get).toList(), one.isGold()))
                .toList();
        var fitted = Regression.fit(examples, Collections.nCopies(names.size(), RESTRAINT));
        write(names, fitted);
        var regressed = Regressed.read(FIGURES);
        report(cases.stream().filter(one -> one.asked().isHeld()).toList(), regressed);
    }

    private static List<Case> cases() throws IOException {
        try (var opcit = Started.over(Started.LIBRARY)) {
            var reader = opcit.getBean(QuestionReader.class);
            var gathering = opcit.getBean(Gathering.class);
            var cases = new ArrayList<Case>();
            for (var file : EvalQuestion.ofLibrary()) {
                EvalQuestion.read(file).stream()
                        .filter(asked -> asked.isAnswerable() && !asked.isDev())
                        .flatMap(asked -> cases(asked, reader, gathering))
                        .forEach(cases::add);
            }
            return cases;
        }
    }

    private static Stream<Case> cases(EvalQuestion asked, QuestionReader reader, Gathering gathering) {
        if (!(reader.read(new Question(asked.question())) instanceof Understanding.Clear clear)
                || !clear.cited().isEmpty()) {
            return Stream.empty();
        }
        var candidates = gathering.read(clear, gathering.candidates(clear));
        var first = candidates.subList(0, Math.min(DEPTH, candidates.size()));
        return first.stream()
                .map(candidate ->
                        new Case(asked, Pertinence.figures(clear, candidate, first), asked.isGold(candidate.place())));
    }

    private static void write(List<String> names, Regression fitted) throws IOException {
        var beside = FIGURES.resolveSibling(FIGURES.getFileName() + ".part");
        try (var out = new PrintWriter(Files.newBufferedWriter(beside))) {
            out.println(
                    "# How likely it is that a provision is to the point: fitted on eval/ by `make fit-choice`, not written by"
                            + " hand.");
            out.printf(Locale.ROOT, "base = %.4f%n", fitted.base());
            for (var i = 0; i < names.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "%s = %.4f%n",
                        names.get(i),
                        fitted.weights().get(i));
            }
        }
        Files.move(beside, FIGURES, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void report(List<Case> held, Regressed regressed) {
        say("held: how often provisions of a likelihood are gold");
        for (var i = 1; i < BOUNDS.size(); i++) {
            var from = BOUNDS.get(i - 1);
            var to = BOUNDS.get(i);
            var such = held.stream()
                    .filter(one -> {
                        var likelihood = regressed.likelihood(one.figures());
                        return likelihood >= from && likelihood < to;
                    })
                    .toList();
            say(
                    "%.1f to %.1f  %5d  %.3f",
                    from,
                    Math.min(1, to),
                    such.size(),
                    such.stream()
                            .mapToInt(one -> one.isGold() ? 1 : 0)
                            .average()
                            .orElse(Double.NaN));
        }
    }

    @FormatMethod
    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures));
    }
}
