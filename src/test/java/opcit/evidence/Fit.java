package opcit.evidence;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.eval.EvalQuestion;
import opcit.eval.Started;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;

/** Fits what decides whether the texts answer on the dev half of {@code eval/}, and says how well it does on the other. */
final class Fit {

    private static final Path FIGURES = Path.of("index/answerability.properties");
    private static final double RESTRAINT = 0.001;
    private static final double RESTRAINT_OF_MEANING = 0.1;
    private static final int FOLDS = 5;
    // So many questions that the texts answer may be refused.
    private static final double WRONGLY_REFUSED = 0.08;

    /** A question with its signs. */
    record Case(EvalQuestion asked, Signs signs) {

        Regression.Example example() {
            var figures = Stream.concat(signs.named().values().stream(), signs.meaning().numbers().stream());
            return new Regression.Example(figures.toList(), asked.isAnswerable());
        }
    }

    private Fit() {}

    public static void main(String... arguments) throws IOException {
        var cases = new ArrayList<>(cases(Started.RESOLUTION, List.of(EvalQuestion.OF_RESOLUTION)));
        cases.addAll(cases(Started.LIBRARY, EvalQuestion.ofLibrary()));
        var dev = cases.stream().filter(one -> !one.asked().isHeld()).toList();
        var names = List.copyOf(dev.getFirst().signs().named().keySet());
        var enough = enough(dev);
        var fitted = fit(dev);
        write(names, fitted, enough);
        var answerability = Answerability.read(FIGURES);
        say("refused from a likelihood under %.3f", enough);
        report("dev", dev, answerability);
        var held = cases.stream().filter(one -> one.asked().isHeld()).toList();
        report("held", held, answerability);
        Reliability.draw(held, answerability, Path.of("docs/answerability.svg"));
    }

    private static List<Case> cases(String folders, List<Path> files) {
        try (var opcit = Started.over(folders)) {
            var reader = opcit.getBean(QuestionReader.class);
            var gathering = opcit.getBean(Gathering.class);
            return files.stream()
                    .flatMap(file -> EvalQuestion.read(file).stream())
                    .flatMap(asked -> reader.read(new Question(asked.question())) instanceof Understanding.Clear clear
                                    && clear.cited().isEmpty()
                            ? gathering.signs(clear).map(signs -> new Case(asked, signs)).stream()
                            : Stream.empty())
                    .toList();
        }
    }

    private static Regression fit(List<Case> cases) {
        var restraints = new ArrayList<Double>();
        cases.getFirst().signs().named().forEach((name, figure) -> restraints.add(RESTRAINT));
        cases.getFirst().signs().meaning().numbers().forEach(number -> restraints.add(RESTRAINT_OF_MEANING));
        return Regression.fit(cases.stream().map(Case::example).toList(), restraints);
    }

    /** The likelihood under which few answerable questions fall when they are judged by the others. */
    private static double enough(List<Case> cases) {
        var likelihoods = new ArrayList<Double>();
        for (var fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Case>();
            var judged = new ArrayList<Case>();
            for (var i = 0; i < cases.size(); i++) {
                // Two that follow each other may be a pair.
                (i / 2 % FOLDS == fold ? judged : others).add(cases.get(i));
            }
            var fitted = fit(others);
            judged.stream()
                    .filter(one -> one.asked().isAnswerable())
                    .forEach(one ->
                            likelihoods.add(fitted.likelihood(one.example().figures())));
        }
        likelihoods.sort(null);
        return likelihoods.get((int) (WRONGLY_REFUSED * likelihoods.size()));
    }

    private static void write(List<String> names, Regression fitted, double enough) throws IOException {
        var beside = FIGURES.resolveSibling(FIGURES.getFileName() + ".part");
        try (var out = new PrintWriter(Files.newBufferedWriter(beside))) {
            out.println(
                    "# How likely it is that the texts answer a question: fitted on eval/ by `make fit`, not written by hand.");
            out.printf(Locale.ROOT, "base = %.4f%nenough = %.4f%n", fitted.base(), enough);
            for (var i = 0; i < names.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "%s = %.4f%n",
                        names.get(i),
                        fitted.weights().get(i));
            }
            out.println("direction = "
                    + fitted.weights().subList(names.size(), fitted.weights().size()).stream()
                            .map(weight -> "%.3f".formatted(weight))
                            .collect(Collectors.joining(" ")));
        }
        Files.move(beside, FIGURES, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void report(String name, List<Case> cases, Answerability answerability) {
        say(
                "%s: wrongly refused %.3f; refused: near misses %.3f, off topic %.3f",
                name,
                refused(cases, answerability, EvalQuestion::isAnswerable),
                refused(cases, answerability, asked -> "near".equals(asked.subkind())),
                refused(cases, answerability, asked -> "offtopic".equals(asked.subkind())));
    }

    private static double refused(List<Case> cases, Answerability answerability, Predicate<EvalQuestion> such) {
        return cases.stream()
                .filter(one -> such.test(one.asked()))
                .mapToDouble(one -> answerability.isEnough(one.signs()) ? 0 : 1)
                .average()
                .orElse(Double.NaN);
    }

    @FormatMethod
    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures));
    }
}
