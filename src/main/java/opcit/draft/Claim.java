package opcit.draft;

import java.util.List;

/**
 * One sentence of an answer with what it rests on.
 *
 * @param text plain text in which {@code *word*} is emphasis; carries no quotation itself
 * @param pointers what it rests on, at least one
 */
public record Claim(String text, List<Pointer> pointers) {

    public Claim {
        pointers = List.copyOf(pointers);
        if (pointers.isEmpty()) {
            throw new IllegalArgumentException("a claim rests on something: '" + text + "'");
        }
    }
}
