package opcit.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opcit.citation.Unit;
import opcit.corpus.Act;
import opcit.corpus.Kind;
import opcit.corpus.Provision;
import opcit.corpus.Span;
import opcit.evidence.Exhibit;
import opcit.question.Understanding;

/**
 * The sentences that lead up to quotations.
 *
 * @param form the form of the answer
 * @param premise what the question supposes
 * @param passages all that are quoted
 */
record Sentences(Understanding.Form form, Premise premise, List<Passage> passages) {

    /** The sentence on passages of one text, or on what several say alike; on one passage where it acts by verbs. */
    String on(List<Passage> group) {
        var first = group.getFirst();
        var said = isOfSeveralTexts(group) ? alike(group) : first.acts().isEmpty() ? ofText(group) : acts(first);
        return new Correction(premise)
                .of(group, isFirstOfText(first))
                .or(() -> premise.whether() && first.equals(passages.getFirst())
                        ? Optional.of(passages.size() == 1 ? "The text says this" : "The texts say this")
                        : Optional.empty())
                .map(before -> before + ": " + said)
                .orElseGet(() -> capitalized(said));
    }

    private boolean isFirstOfText(Passage passage) {
        return passages.stream()
                .filter(other -> other.instrument().equals(passage.instrument()))
                .findFirst()
                .filter(passage::equals)
                .isPresent();
    }

    private static boolean isOfSeveralTexts(List<Passage> group) {
        return group.stream().map(Passage::instrument).distinct().count() > 1;
    }

    private static String alike(List<Passage> group) {
        var binding = group.stream().filter(Passage::binds).toList();
        var force = binding.isEmpty() || binding.size() == group.size()
                ? ""
                : ", of which only %s %s"
                        .formatted(
                                joined(binding, Passage::name),
                                binding.size() > 1 ? "bind their parties" : "binds its parties");
        return "much the same stands in %s%s:"
                .formatted(joined(group, passage -> passage.where() + " of " + passage.name()), force);
    }

    private String ofText(List<Passage> group) {
        var first = group.getFirst();
        if (group.size() > 1) {
            return "%s %s in %s:".formatted(name(first), verb(first), joined(group, Sentences::where));
        }
        var modal = Modal.opening(first.words());
        if (modal.isPresent() && form != Understanding.Form.DEFINITION && first.isOfOneProvision()) {
            return "under %s of %s %s *%s*, in these words:"
                    .formatted(
                            first.where(),
                            name(first),
                            modal.get().who(),
                            modal.get().verb());
        }
        var defines = form == Understanding.Form.DEFINITION
                ? defined(first).map("defines *%s*"::formatted)
                : Optional.<String>empty();
        return "%s of %s %s:".formatted(where(first), name(first), defines.orElse(verb(first)));
    }

    /** What a passage says the meaning of: by name, lest it pass for the meaning of something else. */
    private static Optional<String> defined(Passage passage) {
        return passage.exhibits().stream()
                .flatMap(exhibit -> exhibit.provision().defines().stream())
                .findFirst();
    }

    // "the fourth preambular paragraph", "the enacting words", but "article 16".
    private static String where(Passage passage) {
        return isPreambular(passage) || isWords(passage) ? "the " + passage.where() : passage.where();
    }

    private static boolean isWords(Passage passage) {
        var unit = passage.first().provision().locator().unit();
        return unit == Unit.FORMULA || unit == Unit.WRAP_UP;
    }

    private static boolean isPreambular(Passage passage) {
        return passage.first().provision().locator().unit() == Unit.PREAMBULAR_PARAGRAPH;
    }

    private static String verb(Passage passage) {
        if (isWords(passage)) {
            return "read";
        }
        return switch (passage.instrument().work().kind()) {
            case TREATY -> passage.first().provision().locator().unit() == Unit.ARTICLE ? "provides" : "reads";
            case DECLARATION -> "proclaims";
            case RESOLUTION, REPORT -> "reads";
        };
    }

    private String acts(Passage passage) {
        var exhibit = passage.first();
        var acts = passage.acts();
        var several = passages.stream().map(Passage::instrument).distinct().count() > 1;
        var does = acts.stream().map(act -> does(act, exhibit.provision())).collect(Collectors.joining(", and "));
        if (!isPreambular(passage)) {
            var where = passage.where() + (several ? " of " + name(passage) : "");
            return "in %s %s %s, %s:".formatted(where, body(exhibit), does, manner(acts, exhibit.focus()));
        }
        var where = "the preamble%s (%s)%s"
                .formatted(several ? " of " + passage.name() : "", passage.where(), several ? force(passage) : "");
        return passage.instrument().work().kind() == Kind.RESOLUTION
                ? "in %s %s adopts the resolution %s, in these words:".formatted(where, body(exhibit), does)
                : "in %s the States Parties agree %s, in these words:".formatted(where, does);
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

    private String name(Passage passage) {
        return passage.name() + force(passage);
    }

    /** Where some of the texts bind and others do not, at the first mention of each what it does. */
    private String force(Passage passage) {
        var mixed = passages.stream().map(Passage::binds).distinct().count() > 1;
        if (!mixed || !isFirstOfText(passage)) {
            return "";
        }
        return passage.binds() ? ", which binds its parties," : ", which does not bind,";
    }

    private static String joined(List<Passage> passages, Function<Passage, String> words) {
        var parts = passages.stream().map(words).toList();
        return String.join(", ", parts.subList(0, parts.size() - 1))
                + (parts.size() > 1 ? " and " : "")
                + parts.getLast();
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String uncapitalized(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
