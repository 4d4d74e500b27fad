package opcit.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Instrument;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/**
 * Numbers provisions as exhibits, each with the words that it is not quoted without.
 *
 * <p>A point brings its chapeau, a chapeau its points; what belongs to one article stands together, in the order of the
 * text.
 */
final class Exhibits {

    /** How many provisions are offered where none answers. */
    static final int MOST_NEAREST = 3;

    // A list this long is still read to its end.
    private static final int LONGEST_LIST = 12;

    private record Chosen(Instrument instrument, Map<Locator, Span> provisions) {}

    private final Map<Place, Chosen> articles = new LinkedHashMap<>();

    /** The provisions that come nearest where none answers, numbered from 1. */
    static List<Exhibit> nearest(List<Candidate> ranked) {
        var nearest = ranked.stream()
                .filter(candidate -> !candidate.onlyIntroduces())
                .limit(MOST_NEAREST)
                .toList();
        return IntStream.range(0, nearest.size())
                .mapToObj(i -> nearest.get(i).exhibit(i + 1))
                .toList();
    }

    /** Adds what a search found, with the stretch of it that speaks to the question. */
    void add(Candidate candidate) {
        add(candidate.instrument(), candidate.provision(), Focus.of(candidate.provision(), candidate.hit()));
    }

    /** Adds a provision with the stretch of it that counts. */
    void add(Instrument instrument, Provision provision, Span focus) {
        var article = new Place(instrument.id(), provision.locator().outermost());
        var together = articles.computeIfAbsent(article, place -> new Chosen(instrument, new LinkedHashMap<>()))
                .provisions();
        instrument
                .chapeaux(provision)
                .forEach(chapeau -> together.putIfAbsent(chapeau.locator(), Focus.whole(chapeau)));
        together.put(provision.locator(), focus);
        points(instrument, provision).forEach(point -> together.putIfAbsent(point.locator(), Focus.whole(point)));
    }

    /** The points that a chapeau introduces and the words that close them; none for a list too long to be read. */
    private static List<Provision> points(Instrument instrument, Provision chapeau) {
        var points = instrument.under(chapeau.locator()).stream()
                .filter(below -> !below.equals(chapeau) && !below.text().isEmpty())
                .filter(below -> below.locator().steps().stream()
                        .skip(chapeau.locator().steps().size())
                        .noneMatch(step -> step.unit() == Unit.PARAGRAPH))
                .toList();
        return points.size() > LONGEST_LIST ? List.of() : points;
    }

    /** The exhibits, numbered from 1. */
    List<Exhibit> numbered() {
        var exhibits = new ArrayList<Exhibit>();
        for (var chosen : articles.values()) {
            for (var provision : chosen.instrument().units()) {
                var focus = chosen.provisions().get(provision.locator());
                if (focus != null) {
                    exhibits.add(new Exhibit(exhibits.size() + 1, chosen.instrument(), provision, focus));
                }
            }
        }
        return exhibits;
    }
}
