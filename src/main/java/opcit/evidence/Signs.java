package opcit.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import opcit.question.Understanding;
import opcit.search.Hit;
import opcit.search.Meaning;

/**
 * What speaks for or against the texts' answering a question, as figures.
 *
 * @param named by name; all of them whatever the question
 * @param meaning what the question means
 */
record Signs(Map<String, Double> named, Meaning meaning) {

    private static final int TOP = 5;
    private static final int AROUND = 50;

    /**
     * The signs of a question.
     *
     * @param ranked what was found, best first; at least one
     */
    static Signs of(Understanding.Clear question, List<Candidate> ranked, Meaning meaning) {
        var top = ranked.subList(0, Math.min(TOP, ranked.size()));
        var best = top.getFirst();
        var around = ranked.stream()
                .limit(AROUND)
                .mapToDouble(candidate -> candidate.hit().score())
                .average()
                .orElse(0);
        var number = Quantities.statesOne(best.provision()) ? 1 : 0;
        var signs = new LinkedHashMap<String, Double>();
        signs.put("score", best.hit().score());
        signs.put("ahead", best.hit().score() - top.getLast().hit().score());
        signs.put("above", best.hit().score() - around);
        signs.put("similarity", best.hit().whole().similarity());
        signs.put("clause", best.hit().similarity());
        signs.put("covered", best.hit().covered());
        signs.put("stated", best.hit().stated());
        signs.put("lacking", best.hit().lacking());
        signs.put("complete", best.hit().complete() ? 1.0 : 0);
        signs.put("top-similarity", most(top, hit -> hit.whole().similarity()));
        signs.put("top-clause", most(top, Hit::similarity));
        signs.put("top-covered", most(top, Hit::covered));
        signs.put("top-stated", most(top, Hit::stated));
        signs.put("top-lacking", -most(top, hit -> -hit.lacking()));
        signs.put("length", Math.log(1 + question.words().split("\\s+").length));
        signs.put("number", (double) number);
        signs.put("another-text", Elsewhere.namesAnotherText(question) ? 1.0 : 0);
        signs.put("a-country", Elsewhere.namesACountry(question) ? 1.0 : 0);
        signs.put("named", Math.min(2.0, question.named().size()));
        signs.put("proper-names", Math.min(3.0, question.properNames().size()));
        var asked = Asking.in(question.words());
        for (var asking : Asking.values()) {
            var asks = asked.contains(asking) ? 1 : 0;
            var name = asking.name().toLowerCase(Locale.ROOT).replace('_', '-');
            signs.put("asks-" + name, (double) asks);
            signs.put("asks-" + name + "-and-number", (double) asks * number);
        }
        return new Signs(signs, meaning);
    }

    /** The similarity of what is nearest to the question. */
    double nearest() {
        return named.getOrDefault("top-similarity", 0.0);
    }

    private static double most(List<Candidate> top, ToDoubleFunction<Hit> figure) {
        return top.stream()
                .mapToDouble(candidate -> figure.applyAsDouble(candidate.hit()))
                .max()
                .orElse(0);
    }
}
