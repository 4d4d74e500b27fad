package opcit.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The notes of a paper: each cites one place, and a later one says so when it can refer back. */
public final class Notes {

    private Notes() {}

    /** A place that a note cites. */
    public record Reference(Authority authority, Locator place) {}

    /** What the notes say, in their order, the first being note 1; each ends with a full stop. */
    public static List<String> of(List<Reference> references, CitationStyle style) {
        var firsts = new HashMap<Authority, Integer>();
        var notes = new ArrayList<String>();
        for (var i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            var first = firsts.putIfAbsent(reference.authority(), i + 1);
            notes.add(stopped(
                    first == null
                            ? style.first(reference.authority(), reference.place())
                            : later(reference, references.get(i - 1), first, style)));
        }
        return notes;
    }

    private static String later(Reference reference, Reference before, int first, CitationStyle style) {
        return before.authority().equals(reference.authority())
                ? style.again(
                        reference.authority(), reference.place(), before.place().equals(reference.place()))
                : style.later(reference.authority(), reference.place(), first);
    }

    private static String stopped(String note) {
        return note.endsWith(".") || note.endsWith(".*") ? note : note + ".";
    }
}
