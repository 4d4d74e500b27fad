package opcit.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.Place;

/** Chooses the provisions that nearly are part of an answer, for those who read on. */
final class SeeAlso {

    private static final int MOST = 5;
    private static final double NEAR = 0.12;

    private SeeAlso() {}

    /**
     * One of each article that nothing is quoted from, likeliest first.
     *
     * @param likeliest the candidates, likeliest first
     */
    static List<Exhibit> of(List<Pertinent> likeliest, List<Exhibit> quoted) {
        var articles = quoted.stream()
                .map(exhibit -> article(exhibit.citation().place()))
                .collect(Collectors.toCollection(HashSet::new));
        var near = new ArrayList<Exhibit>();
        for (var next : likeliest) {
            if (near.size() < MOST
                    && next.likelihood() >= NEAR
                    && !next.candidate().onlyIntroduces()
                    && articles.add(article(next.candidate().place()))) {
                near.add(next.candidate().exhibit(near.size() + 1));
            }
        }
        return near;
    }

    private static Place article(Place place) {
        return new Place(place.instrument(), place.locator().outermost());
    }
}
