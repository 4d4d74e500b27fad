package opcit.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opcit.corpus.Kind;

/** Corrects what a question supposes of the force of a text. */
record Correction(Premise premise) {

    // What an organ may well require of its own Secretariat.
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:States?|Governments?|countr(?:y|ies)|part(?:y|ies)|Members?|system|all|stakeholders|society)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMANDS =
            Pattern.compile("(?:decides|demands|instructs|directs|insists)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * What to say before the passages' own sentence, without a full stop; empty when nothing needs to be put right.
     *
     * @param first whether nothing was said of their text before
     */
    Optional<String> of(List<Passage> group, boolean first) {
        var passage = group.getFirst();
        var name = capitalized(passage.name());
        if (!first || group.stream().map(Passage::instrument).distinct().count() > 1) {
            return Optional.empty();
        }
        if (premise.binding()) {
            return Optional.of(
                    passage.binds()
                            ? "%s is a treaty, which binds its parties".formatted(name)
                            : "%s is a %s, which does not bind as a treaty does"
                                    .formatted(
                                            name,
                                            kind(passage.instrument().work().kind())));
        }
        if (passage.binds()) {
            return premise.duty() && Modal.onlyPermits(words(group))
                    ? Optional.of("The text says *may*, not *shall*")
                    : Optional.empty();
        }
        return commands(passage) || (!premise.duty() && !premise.ban())
                ? Optional.empty()
                : Optional.of("%s does not %s this".formatted(name, premise.duty() ? "require" : "prohibit"));
    }

    /** Whether its verbs ask nothing of States, or more than a request. */
    private static boolean commands(Passage passage) {
        var text = passage.first().provision().text();
        var acts = passage.acts();
        return acts.stream()
                .anyMatch(act -> COMMANDS.matcher(act.verb().of(text)).find()
                        || act.addressee()
                                .filter(addressee ->
                                        !STATES.matcher(addressee.of(text)).find())
                                .isPresent());
    }

    private static String words(List<Passage> group) {
        return group.stream().map(Passage::words).reduce("", (one, other) -> one + " " + other);
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case TREATY -> "treaty";
            case DECLARATION -> "declaration";
            case RESOLUTION -> "resolution";
            case REPORT -> "report";
        };
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
