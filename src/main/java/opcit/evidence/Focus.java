package opcit.evidence;

import java.util.List;
import opcit.corpus.Act;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.search.Fit;
import opcit.search.Hit;

/** Finds the stretch of a provision that speaks to the question: whole acts, or some limbs of a long one. */
final class Focus {

    // Shorter acts are quoted whole: cutting them saves the reader nothing.
    private static final int LONG_ACT = 400;
    private static final double CLOSE = 0.08;

    private Focus() {}

    static Span of(Provision provision, Hit hit) {
        var acts = provision.acts();
        if (acts.isEmpty()) {
            return whole(provision);
        }
        var best = acts.stream()
                .mapToDouble(act -> relevance(act.span(), hit.clauses()))
                .max()
                .orElse(0);
        var chosen = acts.stream()
                .filter(act -> relevance(act.span(), hit.clauses()) >= best - CLOSE)
                .toList();
        return chosen.size() == 1
                ? within(chosen.getFirst(), hit.clauses())
                : chosen.getFirst().span().through(chosen.getLast().span());
    }

    static Span whole(Provision provision) {
        return new Span(0, provision.text().length());
    }

    private static Span within(Act act, List<Fit> fits) {
        if (act.limbs().size() < 2 || act.span().length() < LONG_ACT) {
            return act.span();
        }
        var best = act.limbs().stream()
                .mapToDouble(limb -> relevance(limb, fits))
                .max()
                .orElse(0);
        var chosen = act.limbs().stream()
                .filter(limb -> relevance(limb, fits) >= best - CLOSE)
                .toList();
        var stretch = chosen.getFirst().through(chosen.getLast());
        // The first limb stands next to its verb and brings it along.
        return chosen.getFirst().equals(act.limbs().getFirst())
                ? new Span(act.span().start(), stretch.end())
                : stretch;
    }

    private static double relevance(Span clause, List<Fit> fits) {
        return fits.stream()
                .filter(fit -> fit.span().equals(clause))
                .mapToDouble(Relevance::of)
                .findFirst()
                .orElse(0);
    }
}
