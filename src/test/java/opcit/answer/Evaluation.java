package opcit.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.question.Question;
import opcit.verification.Quote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The questions of a file of {@code eval/}, asked, and the answers held against their gold. */
record Evaluation(List<Asked> asked) {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    /** @param gold places as {@code icrmw#art_22__para_1}, or locators of resolution 61/165 */
    record Line(
            String id, String question, List<String> gold, List<String> also, String kind, String split, String why) {

        List<Place> places() {
            return gold.stream().map(Line::place).toList();
        }

        private static Place place(String written) {
            var parts = written.contains("#") ? written.split("#") : new String[] {"a-res-61-165", written};
            return new Place(new InstrumentId(parts[0]), Locator.parse(parts[1]));
        }
    }

    record Asked(Line line, Answer answer) {

        List<Quote> quotes() {
            return switch (answer) {
                case Answer.Grounded grounded ->
                    grounded.claims().stream()
                            .flatMap(claim -> claim.quotes().stream())
                            .toList();
                case Answer.NotFound notFound -> List.of();
                case Answer.AskBack askBack -> List.of();
            };
        }

        boolean isAnswerable() {
            return !line.gold().isEmpty();
        }

        boolean isAnswered() {
            return !quotes().isEmpty();
        }

        /** Whether a quote is of a gold provision or of one below it. */
        boolean citesGold() {
            return quotes().stream()
                    .map(quote -> quote.citation().place())
                    .anyMatch(place -> line.places().stream()
                            .anyMatch(gold -> gold.instrument().equals(place.instrument())
                                    && place.locator().isWithin(gold.locator())));
        }

        private static String written(Quote quote) {
            return quote.citation().place().href().replace("/texts/", "");
        }
    }

    static Evaluation ask(Path questions, Answering answering) throws IOException {
        var json = JsonMapper.builder().build();
        return new Evaluation(Files.readAllLines(questions).stream()
                .map(line -> json.readValue(line, Line.class))
                .map(line -> new Asked(line, answering.answer(new Question(line.question()), progress -> {})))
                .toList());
    }

    Stream<Quote> quotes() {
        return asked.stream().flatMap(one -> one.quotes().stream());
    }

    double citingGold() {
        return share("answered and citing gold", Asked::isAnswerable, Asked::citesGold);
    }

    double answered() {
        return share("answered", Asked::isAnswerable, Asked::isAnswered);
    }

    double refused() {
        return share("refused", one -> !one.isAnswerable(), one -> !one.isAnswered());
    }

    double lookedUp() {
        return share("looked up", one -> one.isAnswerable() && one.line().kind().equals("lookup"), Asked::citesGold);
    }

    private double share(String what, Predicate<Asked> among, Predicate<Asked> holds) {
        var all = asked.stream().filter(among).toList();
        var missed = all.stream().filter(holds.negate()).toList();
        LOG.info(
                "{}: {} of {} ({} of them held)",
                what,
                all.size() - missed.size(),
                all.size(),
                all.stream()
                        .filter(holds)
                        .filter(one -> one.line().split().equals("held"))
                        .count());
        missed.forEach(one -> LOG.info(
                "  not {}: {} {} gold {} quoted {}",
                what,
                one.line().id(),
                one.line().question(),
                one.line().gold(),
                one.quotes().stream().map(Asked::written).toList()));
        return 1.0 - (double) missed.size() / all.size();
    }
}
