package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opcit.citation.Locator.Step;

/** Ordinals as they stand before a noun: "second and third", "3rd to 5th". */
record OrdinalRow(List<Label> numbers) {

    // row = ordinal *( separator ordinal )
    static Optional<OrdinalRow> take(Cursor cursor) {
        var numbers = new ArrayList<Label>();
        var next = cursor.attempt(() -> ordinal(cursor)).map(List::of);
        while (next.isPresent()) {
            numbers.addAll(next.get());
            next = cursor.attempt(() -> switch (Separator.take(cursor)) {
                case NONE -> Optional.empty();
                case BESIDE -> ordinal(cursor).map(List::of);
                case RANGE -> ordinal(cursor).map(label -> numbers.getLast().upTo(label));
            });
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new OrdinalRow(numbers));
    }

    private static Optional<Label> ordinal(Cursor cursor) {
        var token = cursor.next();
        return token.isOrdinal() ? Label.inWords(token) : Optional.empty();
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
