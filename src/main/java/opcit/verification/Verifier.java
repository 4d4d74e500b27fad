package opcit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opcit.draft.Claim;
import opcit.draft.Draft;
import opcit.draft.Pointer;
import opcit.evidence.Evidence;

/** Holds each claim against the text that it points to. */
public final class Verifier {

    // What stands in quotation marks is cut here, so a sentence brings none of its own.
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");

    /** One verdict for each claim of the draft, in its order. */
    public List<Verdict> verify(Draft draft, Evidence evidence) {
        return draft.claims().stream().map(claim -> verdict(claim, evidence)).toList();
    }

    private static Verdict verdict(Claim claim, Evidence evidence) {
        if (QUOTATION_MARK.matcher(claim.text()).find()) {
            return new Verdict.Struck(claim, "its sentence quotes by itself");
        }
        var quotes = new ArrayList<Quote>();
        for (var pointer : claim.pointers()) {
            var quote = cut(pointer, evidence);
            if (quote.isEmpty()) {
                return new Verdict.Struck(claim, "its words do not stand in exhibit " + pointer.exhibit());
            }
            quotes.add(quote.get());
        }
        return new Verdict.Upheld(claim.text(), quotes);
    }

    private static Optional<Quote> cut(Pointer pointer, Evidence evidence) {
        return evidence.exhibit(pointer.exhibit())
                .flatMap(exhibit -> FoldedText.of(exhibit.provision().text())
                        .find(pointer.words())
                        .map(span -> new CutQuote(exhibit.instrument(), exhibit.provision(), span)));
    }
}
