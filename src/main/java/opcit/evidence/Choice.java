package opcit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opcit.citation.Place;
import opcit.question.Understanding;

/** Chooses which of the provisions that were found an answer rests on. */
final class Choice {

    private static final int MOST = 5;
    private static final int MOST_LISTED = 10;
    private static final int MOST_OF_A_SIDE = 3;

    // So likely to answer, it is quoted whatever else is.
    private static final double LIKELY = 0.65;
    // What a list names is spread over provisions that are alike, so that none of them stands out.
    private static final double LIKELY_IN_LIST = 0.25;
    // In an article of which several paragraphs are quoted, the others mostly belong to the list.
    private static final double LIKELY_IN_LISTED_ARTICLE = 0.08;
    private static final double LIKELY_OF_ONE_ALIKE = 0.12;
    private static final double LEAST_OF_A_SIDE = 0.2;
    // What a quotation beside the point costs, where it may be the one that answers: 1 is what a missed answer costs.
    private static final double COST = 0.4;

    private Choice() {}

    /**
     * Those that are likely to be to the point, and those that may be while the others may not.
     *
     * @param likeliest the candidates, likeliest first
     */
    static List<Candidate> of(List<Pertinent> likeliest, Understanding.Form form) {
        return switch (form) {
            case DEFINITION -> defining(chosen(likeliest, LIKELY, MOST));
            case LIST -> toItsEnd(inFull(chosen(likeliest, LIKELY_IN_LIST, MOST_LISTED), likeliest), likeliest);
            case FORCE, COMPARISON, TOPIC -> toItsEnd(withLike(chosen(likeliest, LIKELY, MOST), likeliest), likeliest);
        };
    }

    /** Those of one side of a comparison; none when nothing in it is near. */
    static List<Candidate> ofSide(List<Pertinent> likeliest) {
        var near = likeliest.stream()
                .filter(next -> next.likelihood() >= LEAST_OF_A_SIDE)
                .toList();
        return chosen(near, LIKELY, MOST_OF_A_SIDE);
    }

    private static List<Candidate> chosen(List<Pertinent> likeliest, double likely, int most) {
        var chosen = new ArrayList<Candidate>();
        var missed = 1.0;
        for (var next : likeliest) {
            var candidate = next.candidate();
            var gain = next.likelihood() * missed;
            if (chosen.isEmpty() || next.likelihood() >= likely || gain >= COST * (1 - next.likelihood())) {
                if (chosen.stream().anyMatch(candidate::repeats)) {
                    chosen.replaceAll(other -> candidate.repeats(other) && candidate.preference() > other.preference()
                            ? candidate
                            : other);
                } else if (chosen.size() < most) {
                    chosen.add(candidate);
                    missed *= 1 - next.likelihood();
                }
            }
        }
        return chosen;
    }

    /** Of a definition, those that define, when the likeliest does. */
    private static List<Candidate> defining(List<Candidate> chosen) {
        return !chosen.isEmpty() && chosen.getFirst().provision().defines().isPresent()
                ? chosen.stream()
                        .filter(candidate -> candidate.provision().defines().isPresent())
                        .toList()
                : chosen;
    }

    /** A list with what else belongs to the articles that it mainly stands in. */
    private static List<Candidate> inFull(List<Candidate> chosen, List<Pertinent> likeliest) {
        var others = likeliest.stream()
                .filter(next -> next.likelihood() >= LIKELY_IN_LISTED_ARTICLE)
                .map(Pertinent::candidate)
                .filter(candidate -> !chosen.contains(candidate))
                .filter(candidate -> chosen.stream()
                                .filter(one -> article(one).equals(article(candidate)))
                                .count()
                        > 1);
        return Stream.concat(chosen.stream(), others).toList();
    }

    /** Those chosen, and where half of the points of a list are among them or more, the rest of it. */
    private static List<Candidate> toItsEnd(List<Candidate> chosen, List<Pertinent> likeliest) {
        var rest = likeliest.stream()
                .map(Pertinent::candidate)
                .filter(candidate -> !chosen.contains(candidate))
                .filter(candidate -> {
                    var beside =
                            chosen.stream().filter(candidate::isPointBeside).count();
                    return beside > 1 && beside * 2 >= candidate.pointsOfItsList();
                });
        return Stream.concat(chosen.stream(), rest).toList();
    }

    /** Those chosen with what says almost the same in other texts: it is to the point where they are. */
    private static List<Candidate> withLike(List<Candidate> chosen, List<Pertinent> likeliest) {
        var like = likeliest.stream()
                .filter(next -> next.likelihood() >= LIKELY_OF_ONE_ALIKE)
                .map(Pertinent::candidate)
                .filter(candidate -> !chosen.contains(candidate))
                .filter(candidate -> chosen.stream().anyMatch(candidate::isLike))
                .limit(Math.max(0, MOST - chosen.size()));
        return Stream.concat(chosen.stream(), like).toList();
    }

    private static Place article(Candidate candidate) {
        return new Place(
                candidate.place().instrument(), candidate.place().locator().outermost());
    }

    /** Those that are hardly less relevant than the best. */
    static List<Candidate> close(List<Candidate> ranked, double behind) {
        var best = ranked.stream().mapToDouble(Candidate::rank).max().orElse(0);
        return ranked.stream()
                .filter(candidate -> candidate.rank() >= best - behind)
                .toList();
    }
}
