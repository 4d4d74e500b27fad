package opcit.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opcit.citation.Locator;
import opcit.corpus.Harbours;
import opcit.corpus.Instrument;
import opcit.corpus.Span;
import opcit.corpus.Texts;
import opcit.draft.Claim;
import opcit.draft.Pointer;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;

/** What tests hold claims against: provisions of resolution 61/165 and of an invented treaty. */
final class Bench {

    static final Instrument RESOLUTION = Texts.resolution();
    static final Instrument TREATY = Harbours.treaty();
    static final Verifier VERIFIER = new Verifier(() -> Texts.resolutionAlone().names());

    private Bench() {}

    /** @param locators of the resolution, or of the treaty where they are of articles; exhibits in this order */
    static Evidence evidence(String... locators) {
        var exhibits = new ArrayList<Exhibit>();
        for (var locator : locators) {
            var instrument = locator.startsWith("art") ? TREATY : RESOLUTION;
            var provision = instrument.provision(Locator.parse(locator)).orElseThrow();
            exhibits.add(new Exhibit(
                    exhibits.size() + 1,
                    instrument,
                    provision,
                    new Span(0, provision.text().length())));
        }
        return new Evidence(exhibits, List.of(), List.of());
    }

    /** A claim that rests on words of the first exhibit. */
    static Claim claim(String sentence, String... words) {
        return new Claim(
                sentence, Arrays.stream(words).map(each -> new Pointer(1, each)).toList());
    }

    /** What is shown of the words, quote by quote; nothing when the claim is struck. */
    static List<String> shown(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Upheld upheld ->
                upheld.quotes().stream().map(Quote::text).toList();
            case Verdict.Struck struck -> List.of();
        };
    }
}
