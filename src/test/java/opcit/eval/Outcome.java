package opcit.eval;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import opcit.citation.Place;
import opcit.verification.Quote;

/**
 * What came of a question.
 *
 * @param ranks the ranks, from 1, at which provisions that are gold were found, first to last
 * @param quotes the quotations of the answer; none when there was none
 */
record Outcome(EvalQuestion asked, List<Integer> ranks, List<Quote> quotes) {

    static Outcome of(EvalQuestion asked, List<Place> found, List<Quote> quotes) {
        var ranks = IntStream.rangeClosed(1, found.size())
                .filter(rank -> asked.isGold(found.get(rank - 1)))
                .boxed()
                .toList();
        return new Outcome(asked, ranks, quotes);
    }

    boolean isAnswered() {
        return !quotes.isEmpty();
    }

    boolean isFoundIn(int first) {
        return !ranks.isEmpty() && ranks.getFirst() <= first;
    }

    double reciprocalRank() {
        return ranks.isEmpty() ? 0 : 1.0 / ranks.getFirst();
    }

    /** nDCG of the first ten, each gold provision counting once. */
    double gain() {
        var best = IntStream.rangeClosed(1, Math.min(10, Math.max(asked.gold().size(), ranks.size())));
        var got = ranks.stream().mapToInt(Integer::intValue).filter(rank -> rank <= 10);
        return sum(got) / sum(best);
    }

    private static double sum(IntStream ranks) {
        return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 1)).sum();
    }

    boolean citesGold() {
        return quotes.stream().anyMatch(quote -> asked.isGold(place(quote)));
    }

    /** The share of the gold provisions that are cited. */
    double goldCited() {
        var cited = new HashSet<>(quotes.stream().map(Outcome::place).toList());
        return asked.places().stream()
                        .filter(gold -> cited.stream()
                                .anyMatch(place -> place.instrument().equals(gold.instrument())
                                        && place.locator().isWithin(gold.locator())))
                        .count()
                / (double) asked.gold().size();
    }

    /** How many quotations have nothing to do with what is asked. */
    long besideThePoint() {
        return quotes.stream()
                .filter(quote -> !asked.isToThePoint(place(quote)))
                .count();
    }

    private static Place place(Quote quote) {
        return quote.citation().place();
    }

    /** In short, to be compared with another run: the rank of the first gold provision, and what was answered. */
    String inShort() {
        var rank = ranks.isEmpty() ? "-" : ranks.getFirst().toString();
        return rank + " " + (isAnswered() ? citesGold() ? "cites gold" : "answered" : "refused");
    }

    /** Whether it is as it should be, apart from ranks. */
    boolean isRight() {
        return asked.isAnswerable() ? citesGold() : !isAnswered();
    }
}
