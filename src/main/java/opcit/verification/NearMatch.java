package opcit.verification;

import java.util.Optional;
import java.util.Set;
import opcit.corpus.Span;

/**
 * Finds words that were written down with another case, or with one slip of typing: a character too many, too few, another
 * one, or two in the wrong order.
 */
final class NearMatch {

    // In fewer characters a slip makes other words too easily.
    private static final int FEWEST_FOR_A_SLIP = 16;

    // A slip in one of these is no slip: "now" is not "not".
    private static final Set<String> WEIGHTY = Set.of("""
            a all an and any both but can cannot each except for from if in into may must neither never no none nor not
            of off on only or other should shall so some such to unless until up when where will with without
            """.strip().split("\\s+"));

    private NearMatch() {}

    /** Where the words stand in the text; both are folded. */
    static Optional<Span> find(String text, String words) {
        var lowered = lower(text);
        var sought = lower(words);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        var at = lowered.indexOf(sought);
        if (at >= 0) {
            return Optional.of(new Span(at, at + sought.length()));
        }
        return sought.length() < FEWEST_FOR_A_SLIP ? Optional.empty() : withSlip(lowered, sought);
    }

    // Of one slip, one half of the words is free: it shows where to look.
    private static Optional<Span> withSlip(String text, String words) {
        var middle = words.length() / 2;
        var head = words.substring(0, middle);
        for (var at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
            for (var end = at + words.length() - 1; end <= at + words.length() + 1; end++) {
                if (isOneSlip(text, at, end, words)) {
                    return Optional.of(new Span(at, end));
                }
            }
        }
        var tail = words.substring(middle);
        for (var at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
            var end = at + tail.length();
            for (var start = end - words.length() - 1; start <= end - words.length() + 1; start++) {
                if (isOneSlip(text, start, end, words)) {
                    return Optional.of(new Span(start, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneSlip(String text, int start, int end, String words) {
        if (start < 0 || end > text.length()) {
            return false;
        }
        var there = text.substring(start, end);
        var shorter = Math.min(there.length(), words.length());
        var same = 0;
        while (same < shorter && there.charAt(same) == words.charAt(same)) {
            same++;
        }
        var left = there.substring(same);
        var right = words.substring(same);
        var slip = after(left, 1).equals(after(right, 1))
                || left.equals(after(right, 1))
                || after(left, 1).equals(right)
                || areSwapped(left, right);
        return slip && isHarmless(word(there, same), word(words, same));
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && after(left, 2).equals(after(right, 2));
    }

    private static String after(String text, int characters) {
        return text.substring(Math.min(characters, text.length()));
    }

    // A word that is another word, or a figure, is not a slip of typing.
    private static boolean isHarmless(String one, String other) {
        return !WEIGHTY.contains(one)
                && !WEIGHTY.contains(other)
                && (one + other).chars().noneMatch(Character::isDigit);
    }

    private static String word(String text, int at) {
        var start = Math.min(at, text.length());
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        var end = at;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.max(start, end));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character);
    }

    // Letter by letter, so that nothing moves.
    private static String lower(String text) {
        var lowered = new StringBuilder(text);
        for (var i = 0; i < lowered.length(); i++) {
            lowered.setCharAt(i, Character.toLowerCase(lowered.charAt(i)));
        }
        return lowered.toString();
    }
}
