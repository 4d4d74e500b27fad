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
 * A text that is called by its kind alone, "the Covenant", or two that are, "both Covenants".
 *
 * @param several whether more than one are spoken of
 * @param texts those that may be meant
 */
record CommonNoun(int start, int end, String written, boolean several, List<InstrumentId> texts) {

    private static final Pattern THE_TEXT = Pattern.compile(
            "\\b(?:(?:the|this|that|these|those)\\s+|(?=both\\b))"
                    + "(?<name>(?:(?:both|two)\\s+)?(?<kind>covenant|convention|protocol|declaration)(?<several>s?))\\b",
            CASE_INSENSITIVE);

    /** The first in a question that names no text; empty when no text of that kind is known either. */
    static Optional<CommonNoun> in(String question, Names names) {
        var found = THE_TEXT.matcher(question);
        if (!names.read(question).isEmpty() || !found.find()) {
            return Optional.empty();
        }
        var texts = names.with(found.group("kind"));
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommonNoun(
                        found.start("name"),
                        found.end("name"),
                        found.group("name"),
                        !found.group("several").isEmpty(),
                        texts));
    }

    /** The one text that can be meant, or the two; empty when there are more. */
    List<Naming> meant() {
        return texts.size() == (several ? 2 : 1)
                ? texts.stream()
                        .map(text -> new Naming(start, end, written, Optional.of(text)))
                        .toList()
                : List.of();
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
