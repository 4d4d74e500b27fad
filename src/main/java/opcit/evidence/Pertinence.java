package opcit.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import opcit.citation.Unit;
import opcit.question.Understanding;
import opcit.search.Hit;

/**
 * How likely it is that a provision is to the point, from how well it fits and how much better the best of the others do: a
 * logistic regression fitted on questions of {@code eval/}.
 */
record Pertinence(Regressed regressed) {

    // Further down nothing was found to be to the point.
    private static final int LOOKED_AT = 20;

    /** The first candidates, likeliest first. */
    List<Pertinent> of(Understanding.Clear question, List<Candidate> ranked) {
        var looked = ranked.subList(0, Math.min(LOOKED_AT, ranked.size()));
        return looked.stream()
                .map(candidate -> new Pertinent(candidate, regressed.likelihood(figures(question, candidate, looked))))
                .sorted(Comparator.comparingDouble(Pertinent::likelihood).reversed())
                .toList();
    }

    /** What speaks for or against a candidate among others, by name. */
    static Map<String, Double> figures(Understanding.Clear question, Candidate candidate, List<Candidate> all) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("behind", most(all, Candidate::rank) - candidate.rank());
        figure(figures, "clause", candidate, all, Hit::similarity);
        figure(figures, "similarity", candidate, all, hit -> hit.whole().similarity());
        figure(figures, "covered", candidate, all, Hit::covered);
        figures.put("read", candidate.read());
        figures.put("less-read", most(all, Candidate::read) - candidate.read());
        figures.put("complete", candidate.hit().complete() ? 1.0 : 0);
        figures.put("preamble", candidate.provision().locator().unit() == Unit.PREAMBULAR_PARAGRAPH ? 1.0 : 0);
        figures.put("no-figure", question.quantity() && !Quantities.statesOne(candidate.provision()) ? 1.0 : 0);
        figures.put("naming", question.spokenOf().isEmpty() ? candidate.naming() : 0);
        figures.put("elsewhere", isElsewhere(question, candidate) ? 1.0 : 0);
        return figures;
    }

    /** Whether the question speaks of other texts than that of the candidate. */
    private static boolean isElsewhere(Understanding.Clear question, Candidate candidate) {
        var spokenOf = question.spokenOf();
        return !spokenOf.isEmpty() && !spokenOf.contains(candidate.instrument().id());
    }

    private static void figure(
            Map<String, Double> figures,
            String name,
            Candidate candidate,
            List<Candidate> all,
            ToDoubleFunction<Hit> figure) {
        var own = figure.applyAsDouble(candidate.hit());
        figures.put(name, own);
        figures.put("less-" + name, most(all, other -> figure.applyAsDouble(other.hit())) - own);
    }

    private static double most(List<Candidate> all, ToDoubleFunction<Candidate> figure) {
        return all.stream().mapToDouble(figure).max().orElse(0);
    }
}
