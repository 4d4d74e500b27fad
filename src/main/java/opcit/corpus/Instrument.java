package opcit.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Citation;
import opcit.citation.InstrumentId;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;

/**
 * A text of the library, read provision by provision.
 *
 * @param adoption what the text says of its own adoption; treaties say nothing of it
 * @param opening the words between title and first provision: "The General Assembly,"; empty when there are none
 * @param provisions the provisions in the order of the text
 * @param footnotes its footnotes, in order
 * @param fingerprint SHA-256 of what was read, in lower-case hexadecimal: the same for the same text in any format
 */
public record Instrument(
        Work work,
        Optional<Adoption> adoption,
        String opening,
        List<Provision> provisions,
        List<Provision> footnotes,
        String fingerprint) {

    private static final Set<Unit> DIVISIONS = EnumSet.of(Unit.PART, Unit.CHAPTER);
    private static final Set<Unit> STAND_IN_DIVISIONS = EnumSet.of(Unit.ARTICLE, Unit.PARAGRAPH);

    /**
     * When and where it was adopted, as its own front and closing matter say.
     *
     * @param meeting "81st plenary meeting"
     * @param session "Sixty-first session"
     * @param distributed the date at the top of the document, which is not the date of adoption
     * @param report the report on which it was adopted: "A/61/443/Add.2 and Corr.1"
     */
    public record Adoption(
            LocalDate adopted,
            String meeting,
            Optional<String> session,
            Optional<String> agendaItem,
            Optional<LocalDate> distributed,
            Optional<String> report) {}

    public Instrument {
        provisions = List.copyOf(provisions);
        footnotes = List.copyOf(footnotes);
    }

    public InstrumentId id() {
        return work.id();
    }

    /** The provisions, then the footnotes. */
    public List<Provision> units() {
        return Stream.concat(provisions.stream(), footnotes.stream()).toList();
    }

    /** The provision or footnote at the locator, also when that counts from the end. */
    public Optional<Provision> provision(Locator locator) {
        var counted = locator.countsFromEnd() ? fromStart(locator) : Optional.of(locator);
        return units().stream()
                .filter(unit -> counted.filter(unit.locator()::equals).isPresent())
                .findFirst();
    }

    /** The same place counted from the start; empty when there are not so many. */
    private Optional<Locator> fromStart(Locator locator) {
        var above = locator.parent().flatMap(this::fromStart);
        var last = locator.steps().getLast();
        var row = units().stream()
                .map(Provision::locator)
                .filter(place -> place.parent().equals(above))
                .filter(place -> place.steps().getLast().unit() == last.unit())
                .toList();
        var found = last.after().isPresent()
                ? row.reversed().stream().skip(last.after().getAsInt())
                : row.stream().filter(place -> place.steps().getLast().equals(last));
        return found.findFirst()
                .filter(place -> place.steps().size() == locator.steps().size());
    }

    /** How many provisions or footnotes there are of this kind of unit that stand under no other of them. */
    public long count(Unit unit) {
        return units().stream()
                .filter(provision -> provision.locator().unit() == unit)
                .filter(provision -> provision.locator().parent().isEmpty())
                .count();
    }

    /** The provision itself and all that stands under it, in the order of the text; empty when there is no such. */
    public List<Provision> under(Locator locator) {
        return provisions.stream()
                .filter(provision -> provision.locator().isWithin(locator))
                .toList();
    }

    /**
     * The words that lead up to a provision and without which it is not quoted: the chapeau of a list of points, of the
     * list around it, and of the article, outermost first.
     */
    public List<Provision> chapeaux(Provision provision) {
        var chapeaux = new ArrayList<Provision>();
        for (var above = provision.locator().parent();
                above.isPresent();
                above = above.get().parent()) {
            provision(above.get()).filter(Instrument::hasWords).ifPresent(chapeaux::add);
        }
        Collections.reverse(chapeaux);
        return chapeaux;
    }

    /** The provision's words after those that they are read with: the article's heading and the chapeaux. */
    public String inContext(Provision provision) {
        var article = provision.locator().outermost();
        return Stream.of(
                        provision(article).map(Provision::heading).stream(),
                        chapeaux(provision).stream().map(Provision::text),
                        Stream.of(provision.text()))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The part or chapter that a provision's article stands in. */
    public Optional<Provision> division(Provision provision) {
        if (!STAND_IN_DIVISIONS.contains(provision.locator().unit())) {
            return Optional.empty();
        }
        return provisions.stream()
                .takeWhile(before -> !before.equals(provision))
                .filter(before -> DIVISIONS.contains(before.locator().unit()))
                .reduce((earlier, later) -> later);
    }

    private static boolean hasWords(Provision provision) {
        return !provision.text().isEmpty();
    }

    public Place place(Provision provision) {
        return new Place(id(), provision.locator());
    }

    public Citation citation(Provision provision) {
        return new Citation(place(provision), work.citedAs());
    }
}
