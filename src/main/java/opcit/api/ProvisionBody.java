package opcit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import opcit.citation.Locator;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * A provision with what was read from it; all offsets are UTF-16 units of its text.
 *
 * @param parent the unit that it stands under: the provision around it, else its part or chapter
 * @param headnote the editors' line on it, which is no part of the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProvisionBody(
        String locator,
        String label,
        String heading,
        String text,
        @Nullable String parent,
        String citation,
        @Nullable String headnote,
        List<MarkBody> marks,
        List<ActBody> acts,
        List<CitedBody> cites) {

    record MarkBody(int at, String footnote) {}

    record ActBody(int start, int end, Span verb, @Nullable Span addressee) {}

    record CitedBody(String instrument, int start, int end) {}

    static ProvisionBody of(Instrument instrument, Provision provision, Library library) {
        return new ProvisionBody(
                provision.locator().toString(),
                provision.label(),
                provision.heading(),
                provision.text(),
                provision
                        .locator()
                        .parent()
                        .or(() -> instrument.division(provision).map(Provision::locator))
                        .map(Locator::toString)
                        .orElse(null),
                instrument.citation(provision).written(),
                library.editorial().headnotes(instrument.id()).get(provision.locator()),
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
