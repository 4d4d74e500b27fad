package opcit.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opcit.citation.Citation;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.corpus.Act;
import opcit.corpus.Instrument;
import opcit.corpus.Kind;
import opcit.corpus.Span;
import opcit.evidence.Exhibit;

/** The exhibits of one article or paragraph, a point and its chapeau for instance; at least one. */
record Passage(List<Exhibit> exhibits) {

    Passage {
        exhibits = List.copyOf(exhibits);
    }

    /** The passages that exhibits make, in their order. */
    static List<Passage> of(List<Exhibit> exhibits) {
        var passages = new ArrayList<List<Exhibit>>();
        for (var exhibit : exhibits) {
            if (passages.isEmpty() || !isTogether(passages.getLast().getLast(), exhibit)) {
                passages.add(new ArrayList<>());
            }
            passages.getLast().add(exhibit);
        }
        return passages.stream().map(Passage::new).toList();
    }

    private static boolean isTogether(Exhibit one, Exhibit other) {
        return one.instrument().equals(other.instrument())
                && one.provision()
                        .locator()
                        .outermost()
                        .equals(other.provision().locator().outermost());
    }

    Exhibit first() {
        return exhibits.getFirst();
    }

    Instrument instrument() {
        return first().instrument();
    }

    boolean binds() {
        return instrument().work().kind().binding();
    }

    /** "the ICRMW", but "A/RES/61/165": a symbol takes no article. */
    String name() {
        var work = instrument().work();
        return (work.kind() == Kind.TREATY || work.kind() == Kind.DECLARATION ? "the " : "") + work.citedAs();
    }

    /** The acts that are quoted of its first provision; none for a text that does nothing by verbs. */
    List<Act> acts() {
        return first().provision().acts().stream()
                .filter(act -> overlap(act.span(), first().focus()))
                .toList();
    }

    /** Where it stands, in words: the place that all of it stands in and that is not only what introduces it. */
    String where() {
        var places =
                exhibits.stream().map(exhibit -> exhibit.provision().locator()).toList();
        var targets = places.stream()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && other.isWithin(place)))
                .toList();
        var shared = targets.getFirst();
        while (!isAround(shared, targets)) {
            shared = shared.parent().orElseThrow();
        }
        return new Citation(
                        new Place(instrument().id(), shared), first().citation().citedAs())
                .inWords();
    }

    private static boolean isAround(Locator place, List<Locator> targets) {
        return targets.stream().allMatch(target -> target.isWithin(place));
    }

    /** Whether it is one provision, with or without the points below it. */
    boolean isOfOneProvision() {
        var locator = first().provision().locator();
        return exhibits.stream()
                .allMatch(exhibit -> exhibit.provision().locator().isWithin(locator));
    }

    List<Pointer> pointers() {
        return exhibits.stream()
                .map(exhibit -> new Pointer(exhibit.n(), exhibit.words()))
                .toList();
    }

    /** The words that are quoted. */
    String words() {
        return exhibits.stream().map(Exhibit::words).collect(Collectors.joining(" "));
    }

    /** Whether another text says almost the same. */
    boolean isLike(Passage other) {
        return !instrument().equals(other.instrument())
                && acts().isEmpty()
                && other.acts().isEmpty()
                && Exhibit.areAlike(exhibits, other.exhibits);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
