package opcit.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opcit.corpus.Provision;
import opcit.corpus.Span;

/** Sees to it that words are not cut from what they depend on: a negation, a condition, an exception, their own word. */
final class Clauses {

    // negation, exception, condition, reservation
    private static final Pattern DEPENDED_ON = Pattern.compile(
            "\\b(?:not|no|nor|never|neither|none|nothing|nobody|cannot|without"
                    + "|except|exceptions?|unless|save|other\\s+than|only|notwithstanding|despite"
                    + "|if|when|where|until|provided|in\\s+case|to\\s+the\\s+extent|as\\s+far\\s+as|subject\\s+to"
                    + "|in\\s+(?:conformity|accordance|compliance)\\s+with|consistent\\s+with|as\\s+appropriate"
                    + "|where\\s+necessary)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[;\\n]|[.](?=\\s+\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int FEWEST_WORDS = 3;
    // Leaving this little out saves the reader nothing.
    private static final int SHORT_OMISSION = 40;

    private Clauses() {}

    /**
     * The stretches with what they depend on.
     *
     * @param cuts stretches of the provision's text in its order, none overlapping another; at least one
     * @return the same, wider where need be; what is left out between two of them nothing depends on
     */
    static List<Span> complete(Provision provision, List<Span> cuts) {
        var text = provision.text();
        var whole = cuts.stream().map(cut -> wholeWords(text, cut)).toList();
        var first = around(provision, whole.getFirst().start());
        var last = around(provision, whole.getLast().end() - 1);
        var gaps = gaps(first.through(last), whole);
        var tooShort = WORD.matcher(String.join(
                                " ", whole.stream().map(cut -> cut.of(text)).toList()))
                        .results()
                        .count()
                < FEWEST_WORDS;
        var kept = gaps.stream()
                .filter(gap -> tooShort
                        || DEPENDED_ON.matcher(gap.of(text)).find()
                        || (isBetween(gap, whole) && gap.length() <= SHORT_OMISSION));
        return joined(Stream.concat(whole.stream(), kept), text);
    }

    // "discrimination" cut from "non-discrimination" would say the contrary.
    private static Span wholeWords(String text, Span cut) {
        var start = cut.start();
        while (start > 0 && isInside(text, start)) {
            start--;
        }
        var end = cut.end();
        while (end < text.length() && isInside(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isInside(String text, int at) {
        return isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '\u00AD' || character == '’';
    }

    /** The shortest clause or sentence around a character. */
    private static Span around(Provision provision, int at) {
        return Stream.concat(provision.clauses().stream(), sentences(provision.text()))
                .filter(span -> span.start() <= at && at < span.end())
                .min(Comparator.comparingInt(Span::length))
                .orElseGet(() -> new Span(0, provision.text().length()));
    }

    private static Stream<Span> sentences(String text) {
        var sentences = new ArrayList<Span>();
        var start = 0;
        for (var end : END_OF_SENTENCE.matcher(text).results().toList()) {
            sentences.add(new Span(start, end.end()));
            start = end.end();
        }
        sentences.add(new Span(start, text.length()));
        return sentences.stream();
    }

    /** What the stretches leave out of the whole. */
    private static List<Span> gaps(Span whole, List<Span> cuts) {
        var gaps = new ArrayList<Span>();
        var at = whole.start();
        for (var cut : cuts) {
            if (cut.start() > at) {
                gaps.add(new Span(at, cut.start()));
            }
            at = Math.max(at, cut.end());
        }
        if (whole.end() > at) {
            gaps.add(new Span(at, whole.end()));
        }
        return gaps;
    }

    private static boolean isBetween(Span gap, List<Span> cuts) {
        return gap.start() >= cuts.getFirst().end()
                && gap.end() <= cuts.getLast().start();
    }

    private static List<Span> joined(Stream<Span> spans, String text) {
        var joined = new ArrayList<Span>();
        spans.sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            if (joined.isEmpty() || span.start() > joined.getLast().end()) {
                joined.add(span);
            } else {
                joined.set(joined.size() - 1, joined.getLast().through(span));
            }
        });
        return joined.stream().map(span -> stripped(text, span)).toList();
    }

    // A gap that was kept may end with the space or the semicolon before the next clause.
    private static Span stripped(String text, Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
