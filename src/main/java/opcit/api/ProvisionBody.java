package opcit.api;

import java.util.List;
import opcit.citation.Locator;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import org.jspecify.annotations.Nullable;

/** A provision with what was read from it; all offsets are UTF-16 units of its text. */
record ProvisionBody(
        String locator,
        String label,
        String text,
        @Nullable String parent,
        List<MarkBody> marks,
        List<ActBody> acts,
        List<CitedBody> cites) {

    record MarkBody(int at, String footnote) {}

    record ActBody(int start, int end, Span verb, @Nullable Span addressee) {}

    record CitedBody(String instrument, int start, int end) {}

    static ProvisionBody of(Provision provision) {
        return new ProvisionBody(
                provision.locator().toString(),
                provision.label(),
                provision.text(),
                provision.locator().parent().map(Locator::toString).orElse(null),
                provision.marks().stream()
                        .map(mark -> new MarkBody(mark.at(), mark.footnote().toString()))
                        .toList(),
                provision.acts().stream()
                        .map(act -> new ActBody(
                                act.span().start(),
                                act.span().end(),
                                act.verb(),
                                act.addressee().orElse(null)))
                        .toList(),
                provision.citations().stream()
                        .map(cited -> new CitedBody(
                                cited.instrument().value(),
                                cited.words().start(),
                                cited.words().end()))
                        .toList());
    }
}
