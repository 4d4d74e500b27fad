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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opcit.eval.EvalQuestion;
import opcit.eval.Started;
import opcit.question.Question;
import opcit.question.QuestionReader;
import opcit.question.Understanding;

/**
 * Fits what decides whether the texts answer: the signs on the dev questions of {@code eval/}; on the tune questions, which the
 * close reader has not learnt from either, how much signs and reading count and from when on a question is answered. Says
 * how well it does on the held ones.
 */
final class Fit {

    private static final Path FIGURES = Path.of("index/answerability.properties");
    private static final double RESTRAINT = 0.001;
    private static final double RESTRAINT_OF_MEANING = 0.1;
    // So many of the tune questions that the texts answer may be refused. Of the held ones, which are harder, it costs
    // three times as many.
    private static final double WRONGLY_REFUSED = 1.0 / 50;
    private static final Answerability.Read UNREAD = new Answerability.Read(0, 0, 0);

    /**
     * A question with its signs.
     *
     * @param read what reading says; nothing of a question that the reader has learnt from
     * @param alone whether one text alone is asked
     */
    record Case(EvalQuestion asked, Signs signs, Answerability.Read read, boolean alone) {

        Regression.Example example() {
            var figures = Stream.concat(signs.named().values().stream(), signs.meaning().numbers().stream());
            return new Regression.Example(figures.toList(), asked.isAnswerable());
        }
    }

    private Fit() {}

    public static void main(String... arguments) throws IOException {
        var cases = new ArrayList<>(cases(Started.RESOLUTION, List.of(EvalQuestion.OF_RESOLUTION)));
        cases.addAll(cases(Started.LIBRARY, EvalQuestion.ofLibrary()));
        var tune = cases.stream().filter(one -> one.asked().isForTuning()).toList();
        var held = cases.stream().filter(one -> one.asked().isHeld()).toList();
        var dev = cases.stream().filter(one -> one.asked().isDev()).toList();
        var names = List.copyOf(dev.getFirst().signs().named().keySet());
        var signs = answerability(names, fit(dev));
        var balanced = balanced(signs, tune);
        var answerability = balanced.from(enough(balanced, tune));
        write(names, answerability);
        say("refused from a likelihood under %.3f", answerability.enough());
        report("tune", tune, answerability);
        report("held", held, answerability);
        report("held, signs alone", held, signs.from(enough(signs, tune)));
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
                            ? of(asked, clear, gathering, folders.equals(Started.RESOLUTION)).stream()
                            : Stream.empty())
                    .toList();
        }
    }

    /** What is not refused for want of any candidate. */
    private static Optional<Case> of(
            EvalQuestion asked, Understanding.Clear clear, Gathering gathering, boolean alone) {
        var candidates = gathering.candidates(clear);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var read = asked.isDev() ? UNREAD : gathering.odds(clear, candidates);
        return gathering.signs(clear).map(signs -> new Case(asked, signs, read, alone));
    }

    private static Regression fit(List<Case> cases) {
        var restraints = new ArrayList<Double>();
        cases.getFirst().signs().named().forEach((name, figure) -> restraints.add(RESTRAINT));
        cases.getFirst().signs().meaning().numbers().forEach(number -> restraints.add(RESTRAINT_OF_MEANING));
        return Regression.fit(cases.stream().map(Case::example).toList(), restraints);
    }

    private static Answerability answerability(List<String> names, Regression fitted) {
        var weights =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, fitted.weights()::get));
        var direction = fitted.weights().subList(names.size(), fitted.weights().size());
        return new Answerability(new Regressed(fitted.base(), weights), direction, Answerability.Balance.SIGNS, 0);
    }

    private static Answerability balanced(Answerability signs, List<Case> cases) {
        var examples = cases.stream()
                .map(one -> new Regression.Example(
                        List.of(
                                signs.odds(one.signs()),
                                one.read().best(),
                                one.read().first(),
                                one.read().mean()),
                        one.asked().isAnswerable()))
                .toList();
        var fitted = Regression.fit(examples, List.of(RESTRAINT, RESTRAINT, RESTRAINT, RESTRAINT));
        var weights = fitted.weights();
        return signs.balanced(new Answerability.Balance(
                fitted.base(), weights.get(0), weights.get(1), weights.get(2), weights.get(3)));
    }

    /** The likelihood under which few answerable questions to all texts fall. */
    private static double enough(Answerability answerability, List<Case> cases) {
        var likelihoods = cases.stream()
                .filter(one -> one.asked().isAnswerable() && !one.alone())
                .map(one -> answerability.likelihood(one.signs(), one.read()))
                .sorted()
                .toList();
        return likelihoods.get((int) (WRONGLY_REFUSED * likelihoods.size()));
    }

    private static void write(List<String> names, Answerability fitted) throws IOException {
        var beside = FIGURES.resolveSibling(FIGURES.getFileName() + ".part");
        try (var out = new PrintWriter(Files.newBufferedWriter(beside))) {
            out.println(
                    "# How likely it is that the texts answer a question: fitted on eval/ by `make fit`, not written by hand.");
            var balance = fitted.balance();
            out.printf(
                    Locale.ROOT,
                    "base = %.4f%nenough = %.4f%nbalance = %.4f %.4f %.4f %.4f %.4f%n",
                    fitted.signs().base(),
                    fitted.enough(),
                    balance.base(),
                    balance.ofSigns(),
                    balance.ofBest(),
                    balance.ofFirst(),
                    balance.ofMean());
            names.forEach(name -> out.printf(
                    Locale.ROOT, "%s = %.4f%n", name, fitted.signs().weights().get(name)));
            out.println("direction = "
                    + fitted.direction().stream().map("%.3f"::formatted).collect(Collectors.joining(" ")));
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
                .mapToDouble(one -> answerability.isEnough(one.signs(), one.read(), true, one.alone()) ? 0 : 1)
                .average()
                .orElse(Double.NaN);
    }

    @FormatMethod
    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures));
    }
}
