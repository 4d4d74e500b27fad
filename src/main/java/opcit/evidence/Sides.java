package opcit.evidence;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.citation.Naming;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import opcit.question.Understanding;

/**
 * The texts that a question compares, and on what.
 *
 * @param texts in the order in which they are named, at least two
 * @param subject the question without their names and without its comparing
 */
record Sides(List<Instrument> texts, Understanding.Clear subject) {

    // What asks for a comparison and for nothing else.
    private static final Pattern COMPARING = Pattern.compile(
            "\\b(?:compar(?:e[sd]?|ing|isons?)|contrast(?:ed|ing)?|differ(?:s|ed|ences?|ently?)?|between|versus|vs\\.?|both"
                    + "|the\\s+same|similar(?:ly)?|unlike|whereas|side\\s+by\\s+side|how\\s+do(?:es)?|what(?:['’]s|\\s+is|\\s+are)\\s+the"
                    + "|treat(?:s|ed|ment\\s+of)?|approach(?:es)?(?:\\s+to)?|say|regulates?|deal(?:s)?\\s+with|with|and|or|to|from)\\b",
            CASE_INSENSITIVE);

    /** The sides of a comparison of texts that are here; empty when the question compares no two such. */
    static Optional<Sides> of(Understanding.Clear question, Library library) {
        if (question.form() != Understanding.Form.COMPARISON) {
            return Optional.empty();
        }
        var named = question.named().stream()
                .flatMap(naming -> naming.instrument().stream())
                .flatMap(id -> library.instrument(id).stream());
        var first = question.ofFirst() ? library.first().stream() : Stream.<Instrument>empty();
        var texts = Stream.concat(first, named).distinct().toList();
        var subject = subject(question);
        return texts.size() < 2 || subject.isBlank()
                ? Optional.empty()
                : Optional.of(new Sides(
                        texts,
                        new Understanding.Clear(
                                subject,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                question.quantity(),
                                question.properNames(),
                                question.asked(),
                                question.language())));
    }

    private static String subject(Understanding.Clear question) {
        var text = question.asked();
        for (Naming naming : question.named()) {
            text = text.replace(naming.written(), " ");
        }
        return COMPARING
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("[?,;:]|\\bthe\\s+(?=[?,;:]|$)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^(?:(?:the|on|in|of|about|as|regards?|regarding|concerning|for|their)\\s+)+", "")
                .strip();
    }
}
