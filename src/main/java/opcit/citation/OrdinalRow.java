package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import opcit.citation.Locator.Step;

/** Ordinals as they stand before a noun: "second and third", "3rd to 5th", "last", "last two". */
record OrdinalRow(List<Label> numbers) {

    // row     = several *( separator several )
    // several = ending | "last" count | ordinal
    // ending  = "last" [ "but" number ] | ( "second" | "third" | "next" … ) to-last | "penultimate" | "antepenultimate"
    // to-last = [ "-" ] [ "to" | "from" ] [ "-" ] "last"
    // last    = "last" | "final" | "closing" | "concluding"
    private static final Set<String> LAST = Set.of("last", "final", "closing", "concluding");
    private static final Map<String, Integer> AFTER = Map.of("penultimate", 1, "antepenultimate", 2);
    private static final int MOST_AFTER = 9;

    static Optional<OrdinalRow> take(Cursor cursor) {
        var numbers = new ArrayList<Label>();
        var next = several(cursor);
        while (next.isPresent()) {
            numbers.addAll(next.get());
            next = cursor.attempt(() -> switch (Separator.take(cursor)) {
                case NONE -> Optional.empty();
                case BESIDE -> several(cursor);
                case RANGE -> several(cursor).map(labels -> numbers.getLast().upTo(labels.getFirst()));
            });
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new OrdinalRow(numbers));
    }

    /** A single one. */
    static Optional<Label> takeOne(Cursor cursor) {
        return cursor.attempt(
                () -> several(cursor).filter(labels -> labels.size() == 1).map(List::getFirst));
    }

    private static Optional<List<Label>> several(Cursor cursor) {
        return cursor.attempt(() -> ending(cursor))
                .or(() -> cursor.attempt(() -> toLast(cursor)))
                .or(() -> cursor.attempt(() -> ordinal(cursor)));
    }

    private static Optional<List<Label>> ending(Cursor cursor) {
        var word = cursor.next();
        if (AFTER.containsKey(word.lower())) {
            return Optional.of(List.of(Label.fromEnd(AFTER.get(word.lower()))));
        }
        if (!word.isOneOf(LAST)) {
            return Optional.empty();
        }
        if (cursor.take("but")) {
            return count(cursor).map(after -> List.of(Label.fromEnd(after)));
        }
        var count = cursor.attempt(() -> count(cursor)).orElse(1);
        return Optional.of(IntStream.iterate(count - 1, after -> after >= 0, after -> after - 1)
                .mapToObj(Label::fromEnd)
                .toList());
    }

    private static Optional<Integer> count(Cursor cursor) {
        var token = cursor.next();
        var number = token.isOrdinal() ? OptionalInt.empty() : Ordinals.read(token.text());
        return number.stream()
                .filter(count -> count >= 1 && count <= MOST_AFTER)
                .boxed()
                .findFirst();
    }

    private static Optional<List<Label>> toLast(Cursor cursor) {
        var token = cursor.next();
        var place = token.is("next")
                ? OptionalInt.of(2)
                : token.isOrdinal() ? Ordinals.read(token.text()) : OptionalInt.empty();
        cursor.take("-");
        var led = cursor.take("to") || cursor.take("from");
        cursor.take("-");
        var inRange = place.isPresent() && place.getAsInt() >= 2 && place.getAsInt() <= MOST_AFTER;
        return inRange && cursor.take("last") && (led || !token.is("next"))
                ? Optional.of(List.of(Label.fromEnd(place.getAsInt() - 1)))
                : Optional.empty();
    }

    private static Optional<List<Label>> ordinal(Cursor cursor) {
        var token = cursor.next();
        return token.isOrdinal() ? Label.inWords(token).map(List::of) : Optional.empty();
    }

    /** Whether it is one place, counted from the end: "the final clauses" are none. */
    boolean isOneFromEnd() {
        return numbers.size() == 1 && numbers.getFirst().isFromEnd();
    }

    /** The provisions so counted, with what is said behind the noun to lie below the last. */
    List<Locator> of(Unit unit, Cursor cursor) {
        var listed = new ArrayList<Locator>();
        for (var number : numbers) {
            listed.add(new Locator(List.of(new Step(unit, number.number()))));
        }
        listed.add(new Levels(cursor).below(listed.removeLast()));
        return listed;
    }
}
