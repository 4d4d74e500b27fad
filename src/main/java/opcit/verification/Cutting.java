package opcit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/** Finds the words that a pointer means in its provision, and decides where they are cut. */
final class Cutting {

    // Words that were left out, as people write it.
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\s*(?:[\\[(]\\s*)?(?:…|\\.\\s?\\.\\s?\\.)+\\.?(?:\\s*[\\])])?\\s*");
    // "[t]o remove" for "To remove".
    private static final Pattern CHANGED_LETTER = Pattern.compile("\\[(\\p{L})]");
    // What people put around the words that they quote, and after them.
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”„‘’«»‹›]+|[\\s\"'“”„‘’«»‹›,;:.]+$");

    private Cutting() {}

    /** The stretches of the provision that are quoted, in its order; empty when the words do not stand there. */
    static List<Span> spans(Provision provision, String words) {
        var text = FoldedText.of(provision.text());
        var exact = text.find(words);
        if (exact.isPresent()) {
            return Clauses.complete(provision, List.of(exact.get()));
        }
        var found = new ArrayList<Span>();
        for (var part : ELLIPSIS.split(words)) {
            var sought = AROUND.matcher(CHANGED_LETTER.matcher(part).replaceAll("$1"))
                    .replaceAll("");
            if (!sought.isEmpty()) {
                var near = text.findNear(
                        sought, found.isEmpty() ? 0 : found.getLast().end());
                if (near.isEmpty()) {
                    return List.of();
                }
                found.add(near.get());
            }
        }
        return found.isEmpty() ? List.of() : Clauses.complete(provision, found);
    }
}
