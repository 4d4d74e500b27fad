package opcit.eval;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opcit.answer.Answer;
import opcit.answer.Answering;
import opcit.question.Question;
import opcit.verification.Quote;

/**
 * Draws shown quotations at random from answers to the held half of {@code eval/}, to be judged by hand: {@code eval/judged.md}
 * says how, and what came of it.
 */
final class Judge {

    private static final int DRAWN = 60;
    private static final long SEED = 1;

    /** A quotation as it was shown, with the sentence before it. */
    record Shown(EvalQuestion asked, String sentence, Quote quote) {}

    private Judge() {}

    /**
     * Prints the draw.
     *
     * @param arguments the seed, if another than 1; the name of the file whose questions are asked, if not of all
     */
    public static void main(String... arguments) throws IOException {
        var seed = arguments.length == 0 ? SEED : Long.parseLong(arguments[0]);
        var name = arguments.length < 2 ? "" : arguments[1] + ".jsonl";
        var shown = new ArrayList<Shown>();
        try (var opcit = Started.over(Started.LIBRARY)) {
            var answering = opcit.getBean(Answering.class);
            EvalQuestion.ofLibrary().stream()
                    .filter(file -> file.toString().endsWith(name))
                    .flatMap(file -> EvalQuestion.read(file).stream())
                    .filter(EvalQuestion::isHeld)
                    .flatMap(asked -> shown(asked, answering))
                    .forEach(shown::add);
        }
        var drawn = new ArrayList<>(shown);
        Collections.shuffle(drawn, new Random(seed));
        say("%d quotations shown; %d drawn with seed %d", shown.size(), DRAWN, seed);
        print(drawn.subList(0, Math.min(DRAWN, drawn.size())));
    }

    // A chapeau is shown for the sake of its points, and is not judged by itself.
    private static Stream<Shown> shown(EvalQuestion asked, Answering answering) {
        return switch (answering.answer(new Question(asked.question()), progress -> {})) {
            case Answer.Grounded grounded ->
                grounded.claims().stream()
                        .flatMap(claim -> claim.quotes().stream()
                                .filter(quote -> !quote.text().endsWith(":"))
                                .map(quote -> new Shown(asked, claim.text(), quote)));
            case Answer.NotFound notFound -> Stream.empty();
            case Answer.AskBack askBack -> Stream.empty();
        };
    }

    private static void print(List<Shown> drawn) {
        for (var i = 0; i < drawn.size(); i++) {
            var one = drawn.get(i);
            say("");
            say("%d. %s (%s)", i + 1, one.asked().question(), one.asked().id());
            say("   %s", one.sentence());
            say(
                    "   %s: %s",
                    one.quote().citation().written(), one.quote().text().replace('\n', ' '));
            say("   gold %s, also %s", one.asked().gold(), one.asked().also());
        }
    }

    @FormatMethod
    private static void say(String format, Object... figures) {
        System.out.println(format.formatted(figures));
    }
}
