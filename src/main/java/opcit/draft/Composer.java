package opcit.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opcit.citation.Citation;
import opcit.citation.Locator;
import opcit.citation.Place;
import opcit.citation.Unit;
import opcit.corpus.Act;
import opcit.corpus.Kind;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.evidence.Evidence;
import opcit.evidence.Exhibit;

/** Drafts without a language model: a plain sentence for each article or paragraph, keeping its verb and addressee. */
public final class Composer implements Drafter {

    @Override
    public String name() {
        return "composed";
    }

    @Override
    public Draft draft(Evidence evidence) {
        var instruments =
                evidence.exhibits().stream().map(Exhibit::instrument).distinct().count();
        return new Draft(together(evidence.exhibits()).stream()
                .map(exhibits -> new Claim(
                        sentence(exhibits, instruments > 1),
                        exhibits.stream()
                                .map(exhibit -> new Pointer(
                                        exhibit.n(),
                                        exhibit.focus().of(exhibit.provision().text())))
                                .toList()))
                .toList());
    }

    /** The exhibits of one article or paragraph, a point and its chapeau for instance, make one claim. */
    private static List<List<Exhibit>> together(List<Exhibit> exhibits) {
        var claims = new ArrayList<List<Exhibit>>();
        for (var exhibit : exhibits) {
            if (claims.isEmpty() || !isTogether(claims.getLast().getLast(), exhibit)) {
                claims.add(new ArrayList<>());
            }
            claims.getLast().add(exhibit);
        }
        return claims;
    }

    private static boolean isTogether(Exhibit one, Exhibit other) {
        return one.instrument().equals(other.instrument())
                && one.provision()
                        .locator()
                        .outermost()
                        .equals(other.provision().locator().outermost());
    }

    private static String sentence(List<Exhibit> exhibits, boolean named) {
        var first = exhibits.getFirst();
        var acts = first.provision().acts().stream()
                .filter(act -> overlap(act.span(), first.focus()))
                .toList();
        return acts.isEmpty() ? reads(exhibits) : acts(first, acts, named ? " of " + name(first) : "");
    }

    private static String reads(List<Exhibit> exhibits) {
        var first = exhibits.getFirst();
        var where = new Citation(
                        new Place(first.instrument().id(), shared(exhibits)),
                        first.citation().citedAs())
                .inWords();
        var verb = switch (first.instrument().work().kind()) {
            case TREATY -> first.provision().locator().unit() == Unit.ARTICLE ? "provides" : "reads";
            case DECLARATION -> "proclaims";
            case RESOLUTION, REPORT -> "reads";
        };
        return "%s of %s %s:".formatted(capitalized(where), name(first), verb);
    }

    /** The place that all of the exhibits stand in and that is not only what introduces them. */
    private static Locator shared(List<Exhibit> exhibits) {
        var places =
                exhibits.stream().map(exhibit -> exhibit.provision().locator()).toList();
        var targets = places.stream()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && other.isWithin(place)))
                .toList();
        var shared = targets.getFirst();
        while (!isAround(shared, targets)) {
            shared = shared.parent().orElseThrow();
        }
        return shared;
    }

    private static boolean isAround(Locator place, List<Locator> targets) {
        return targets.stream().allMatch(target -> target.isWithin(place));
    }

    private static String acts(Exhibit exhibit, List<Act> acts, String ofInstrument) {
        var where = exhibit.citation().inWords() + ofInstrument;
        var does = acts.stream().map(act -> does(act, exhibit.provision())).collect(Collectors.joining(", and "));
        if (exhibit.provision().locator().unit() != Unit.PREAMBULAR_PARAGRAPH) {
            return "In %s %s %s, %s:".formatted(where, body(exhibit), does, manner(acts, exhibit.focus()));
        }
        return exhibit.instrument().work().kind() == Kind.RESOLUTION
                ? "In the preamble (%s) %s adopts the resolution %s, in these words:"
                        .formatted(where, body(exhibit), does)
                : "In the preamble (%s) the States Parties agree %s, in these words:".formatted(where, does);
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

    /** "the ICRMW", but "A/RES/61/165": a symbol takes no article. */
    private static String name(Exhibit exhibit) {
        var work = exhibit.instrument().work();
        return (work.kind() == Kind.TREATY || work.kind() == Kind.DECLARATION ? "the " : "") + work.citedAs();
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
