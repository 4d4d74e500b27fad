package opcit.evidence;

import java.util.ArrayList;
import java.util.List;
import opcit.citation.InstrumentId;
import opcit.question.Understanding;

/** Chooses which of the provisions that were found an answer rests on. */
final class Choice {

    private static final int MOST = 4;
    private static final int MOST_OF_A_SIDE = 2;

    private Choice() {}

    /** The best and what is hardly less relevant; of a comparison, of each side. */
    static List<Candidate> of(List<Candidate> ranked, Understanding.Clear question) {
        var answering = ranked.stream()
                .filter(candidate -> !question.quantity() || Quantities.statesOne(candidate.provision()))
                .toList();
        var sides = sides(question);
        return sides.size() < 2
                ? different(close(answering, Relevance.CLOSE), MOST)
                : sides.stream()
                        .map(side -> answering.stream()
                                .filter(candidate -> candidate.instrument().id().equals(side))
                                .toList())
                        .flatMap(side -> different(close(side, Relevance.CLOSE), MOST_OF_A_SIDE).stream())
                        .toList();
    }

    /** The instruments that a question compares. */
    private static List<InstrumentId> sides(Understanding.Clear question) {
        return Asking.in(question.words()).contains(Asking.COMPARING)
                ? question.named().stream()
                        .flatMap(naming -> naming.instrument().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Those that are hardly less relevant than the best. */
    static List<Candidate> close(List<Candidate> ranked, double behind) {
        var best = ranked.stream().mapToDouble(Candidate::rank).max().orElse(0);
        return ranked.stream()
                .filter(candidate -> candidate.rank() >= best - behind)
                .toList();
    }

    /** The first of them, as far as each adds to those before it. */
    private static List<Candidate> different(List<Candidate> candidates, int most) {
        var different = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (different.size() < most && different.stream().allMatch(candidate::addsTo)) {
                different.add(candidate);
            }
        }
        return different;
    }
}
