package opcit.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opcit.citation.Unit;
import opcit.corpus.Act;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;

/** Drafts without a language model: a plain sentence for each exhibit that keeps its verb and addressee. */
public final class Composer implements Drafter {

    @Override
    public String name() {
        return "composed";
    }

    @Override
    public Draft draft(Evidence evidence) {
        return new Draft(evidence.exhibits().stream().map(Composer::claim).toList());
    }

    private static Claim claim(Exhibit exhibit) {
        var words = exhibit.focus().of(exhibit.provision().text());
        return new Claim(sentence(exhibit), List.of(new Pointer(exhibit.n(), words)));
    }

    private static String sentence(Exhibit exhibit) {
        var acts = exhibit.provision().acts().stream()
                .filter(act -> overlap(act.span(), exhibit.focus()))
                .toList();
        var where = exhibit.citation().inWords();
        if (acts.isEmpty()) {
            return "%s of %s reads:"
                    .formatted(capitalized(where), exhibit.instrument().work().citedAs());
        }
        var does = acts.stream().map(act -> does(act, exhibit.provision())).collect(Collectors.joining(", and "));
        if (exhibit.provision().locator().unit() == Unit.PREAMBULAR_PARAGRAPH) {
            return "In the preamble (%s) %s adopts the resolution %s, in these words:"
                    .formatted(where, body(exhibit), does);
        }
        return "In %s %s %s, %s:".formatted(where, body(exhibit), does, manner(acts, exhibit.focus()));
    }

    private static String does(Act act, Provision provision) {
        var verb = uncapitalized(act.verb().of(provision.text()));
        return "*" + verb + "*"
                + act.addressee()
                        .map(addressee -> " " + addressee.of(provision.text()))
                        .orElse("");
    }

    // A quotation that leaves earlier limbs out does not pass for all that is asked.
    private static String manner(List<Act> acts, Span focus) {
        return focus.start() > acts.getFirst().verb().start() ? "among other things" : "in these words";
    }

    /** The organ that speaks, as resolutions refer to it: "the Assembly" for "The General Assembly,". */
    private static String body(Exhibit exhibit) {
        var opening = exhibit.instrument().opening().replace(",", "").strip();
        return "the " + opening.substring(opening.lastIndexOf(' ') + 1);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String uncapitalized(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
