package opcit.question;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opcit.citation.InstrumentId;
import opcit.citation.Names;
import opcit.citation.Naming;

/**
 * A text that is called by its kind alone: "the Covenant".
 *
 * @param texts those that may be meant
 */
record CommonNoun(int start, int end, String written, List<InstrumentId> texts) {

    private static final Pattern THE_TEXT =
            Pattern.compile("\\b(?:the|this|that)\\s+(covenant|convention|protocol|declaration)\\b", CASE_INSENSITIVE);

    /** The first in a question that names no text; empty when no text of that kind is known either. */
    static Optional<CommonNoun> in(String question, Names names) {
        var found = THE_TEXT.matcher(question);
        if (!names.read(question).isEmpty() || !found.find()) {
            return Optional.empty();
        }
        var texts = names.with(found.group(1));
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommonNoun(found.start(1), found.end(1), found.group(1), texts));
    }

    /** The one text that can be meant; empty when there are several. */
    Optional<Naming> only() {
        return texts.size() == 1
                ? Optional.of(new Naming(start, end, written, Optional.of(texts.getFirst())))
                : Optional.empty();
    }

    /** What to ask back where there are several. */
    String whichOne(Names names) {
        var cited = texts.stream()
                .flatMap(text -> names.citedAs(text).stream())
                .map(name -> "the " + name)
                .toList();
        return "Which %s do you mean: %s or %s? Please ask again with its name."
                .formatted(
                        written,
                        cited.stream().limit(cited.size() - 1L).collect(Collectors.joining(", ")),
                        cited.getLast());
    }
}
