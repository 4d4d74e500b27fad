package opcit.search.bench;

import static java.util.function.Predicate.not;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Unit;
import opcit.corpus.Provision;
import opcit.search.bench.TestCollection.Passage;

/**
 * Sets the passages of one document under each other, as a treaty's provisions stand: headings are the headings of its
 * chapters and articles, words that end in a colon the chapeaux of what is numbered below them.
 */
final class Outline {

    // "Ongoing customer due diligence" heads what is numbered below it; what ends as a sentence does, does not.
    private static final Pattern HEADING = Pattern.compile("(?s).*[\\p{L}\\d)\"”]\\s*");
    private static final int LONGEST_HEADING = 20;
    // "A person is a Controller if he:"
    private static final Pattern CHAPEAU = Pattern.compile("(?s).*[:—]\\s*");

    private final Map<Numbering, Passage> firstAt;
    private final Set<Passage> headings;
    private final Set<Passage> chapeaux;
    private final Set<Passage> divisions;
    private final Map<Passage, Locator> located = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private Outline(List<Passage> passages) {
        this.firstAt = passages.stream()
                .collect(Collectors.toMap(Outline::numbering, Function.identity(), (first, later) -> first));
        var parents =
                passages.stream().flatMap(passage -> above(passage).limit(1)).collect(Collectors.toSet());
        this.headings = parents.stream().filter(Outline::heads).collect(Collectors.toSet());
        this.chapeaux = parents.stream()
                .filter(parent -> CHAPEAU.matcher(parent.text()).matches())
                .collect(Collectors.toSet());
        this.divisions = headings.stream()
                .flatMap(heading -> above(heading).filter(headings::contains).limit(1))
                .collect(Collectors.toSet());
    }

    /** The provisions that passages become, by the passages, in their order. */
    static Map<Passage, Provision> of(List<Passage> passages) {
        var outline = new Outline(passages);
        var provisions = new LinkedHashMap<Passage, Provision>();
        passages.forEach(passage -> provisions.put(passage, outline.provision(passage)));
        return provisions;
    }

    private Provision provision(Passage passage) {
        var heads = headings.contains(passage);
        return new Provision(
                locator(passage),
                passage.title(),
                heads ? passage.text() : "",
                heads ? "" : passage.text(),
                List.of(),
                List.of(),
                List.of());
    }

    private Locator locator(Passage passage) {
        var known = located.get(passage);
        if (known != null) {
            return known;
        }
        var locator = locate(passage);
        located.put(passage, locator);
        return locator;
    }

    private Locator locate(Passage passage) {
        if (divisions.contains(passage)) {
            return next(Optional.empty(), Unit.CHAPTER);
        }
        var lead = above(passage)
                .filter(higher -> headings.contains(higher) || chapeaux.contains(higher))
                .findFirst()
                .filter(not(divisions::contains));
        if (headings.contains(passage) || lead.isEmpty()) {
            return next(Optional.empty(), Unit.ARTICLE);
        }
        return next(lead.map(this::locator), headings.contains(lead.get()) ? Unit.PARAGRAPH : Unit.POINT);
    }

    private Locator next(Optional<Locator> upper, Unit unit) {
        var number = counted.merge(upper + unit.prefix(), 1, Integer::sum);
        return upper.map(place -> place.then(unit, number.toString())).orElseGet(() -> Locator.of(unit, number));
    }

    /** The passages that this one stands under, nearest first. */
    private Stream<Passage> above(Passage passage) {
        return numbering(passage).above().flatMap(upper -> Stream.ofNullable(firstAt.get(upper)));
    }

    private static Numbering numbering(Passage passage) {
        return Numbering.of(passage.title());
    }

    private static boolean heads(Passage passage) {
        return HEADING.matcher(passage.text()).matches() && passage.text().split("\\s+").length <= LONGEST_HEADING;
    }
}
