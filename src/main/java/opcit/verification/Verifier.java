package opcit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opcit.citation.Names;
import opcit.draft.Claim;
import opcit.draft.Draft;
import opcit.draft.Pointer;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;

/** Holds each claim against the text that it points to. */
public final class Verifier {

    private final List<Objection> objections;

    /** @param names the names that instruments go by, as they stand when a claim is verified */
    public Verifier(Supplier<Names> names) {
        this.objections = List.of(
                new Markup(),
                new CitedInside(names),
                new Figures(),
                new Addressees(),
                new Force(),
                new Polarity(),
                new Support());
    }

    /** One verdict for each claim of the draft, in its order. */
    public List<Verdict> verify(Draft draft, Evidence evidence) {
        return draft.claims().stream().map(claim -> verify(claim, evidence)).toList();
    }

    /** Whether the words that the claim points to stand where it says; its sentence may quote no others. */
    public Verdict verify(Claim claim, Evidence evidence) {
        return verify(claim, evidence, List.of());
    }

    /** The same for a claim that a model wrote: its sentence may say no more than those words do. */
    public Verdict verifyWritten(Claim claim, Evidence evidence) {
        return verify(claim, evidence, objections);
    }

    private static Verdict verify(Claim claim, Evidence evidence, List<Objection> objections) {
        var quotes = new ArrayList<CutQuote>();
        for (var pointer : claim.pointers()) {
            var cut = cut(pointer, evidence);
            if (cut.isEmpty()) {
                return new Verdict.Struck(claim, "its words do not stand in exhibit " + pointer.exhibit());
            }
            cut.stream()
                    .filter(quote -> quotes.stream().noneMatch(quote::isWithin))
                    .forEach(quotes::add);
        }
        var grounds = new Grounds(quotes);
        var sentence = QuotedInside.settle(claim.text(), grounds);
        if (sentence.isEmpty()) {
            return new Verdict.Struck(claim, "its sentence quotes other words than its quotes have");
        }
        var plain = Force.withoutDeniedDuty(sentence.get().replace("*", ""), grounds);
        return objections.stream()
                .flatMap(objection -> objection.to(plain, grounds).stream())
                .findFirst()
                .<Verdict>map(reason -> new Verdict.Struck(claim, reason))
                .orElseGet(() -> new Verdict.Upheld(sentence.get(), List.copyOf(quotes)));
    }

    /** The words that a pointer means, after those that they are not quoted without; empty when they stand nowhere. */
    private static List<CutQuote> cut(Pointer pointer, Evidence evidence) {
        return evidence.exhibit(pointer.exhibit())
                .map(exhibit -> {
                    var cut = cut(exhibit, pointer.words());
                    return cut.isEmpty()
                            ? cut
                            : Stream.concat(chapeaux(exhibit), cut.stream()).toList();
                })
                .orElse(List.of());
    }

    private static List<CutQuote> cut(Exhibit exhibit, String words) {
        var spans = Cutting.spans(exhibit.provision(), words);
        return spans.stream()
                .map(span ->
                        new CutQuote(exhibit.instrument(), exhibit.provision(), span, !span.equals(spans.getFirst())))
                .toList();
    }

    private static Stream<CutQuote> chapeaux(Exhibit exhibit) {
        return exhibit.instrument().chapeaux(exhibit.provision()).stream()
                .map(chapeau -> CutQuote.whole(exhibit.instrument(), chapeau));
    }
}
