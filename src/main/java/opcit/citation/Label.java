package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import opcit.citation.Locator.Step;
import opcit.citation.Token.Kind;

/** What the parts of an article or paragraph are counted by: figures, from either end, letters or small roman numbers. */
record Label(String number) {

    private static final int MOST_FIGURES = 3;
    private static final int LONGEST_RANGE = 60;

    // label    = 1*3 digit | letter | a letter twice | roman, up to xxxix
    // "(see)", "(2006)" and "(new)" are no labels.
    static Optional<Label> of(Token token) {
        var word = token.lower();
        var letters = token.is(Kind.WORD) && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        var letter = letters && (word.length() == 1 || (word.length() == 2 && word.charAt(0) == word.charAt(1)));
        var roman = letters && word.length() <= 6 && Roman.read(word).isPresent();
        if (token.isFigures(MOST_FIGURES)) {
            return Optional.of(new Label(Integer.toString(Integer.parseInt(word))));
        }
        return letter || roman ? Optional.of(new Label(word)) : Optional.empty();
    }

    /** The label that a number in words or figures stands for: "second", "4th", "four". */
    static Optional<Label> inWords(Token token) {
        var number = Ordinals.read(token.text());
        return number.isPresent() ? Optional.of(new Label(Integer.toString(number.getAsInt()))) : Optional.empty();
    }

    /** Counted from the end: the last for 0, the last but one for 1. */
    static Label fromEnd(int after) {
        return new Label(Step.fromEnd(Unit.PARAGRAPH, after).number());
    }

    // in parentheses = "(" label ")"
    static Optional<Label> inParentheses(Cursor cursor) {
        return cursor.attempt(() -> {
            if (!cursor.take("(")) {
                return Optional.empty();
            }
            var label = of(cursor.next());
            return label.filter(read -> cursor.take(")"));
        });
    }

    boolean isFigures() {
        return Character.isDigit(number.charAt(0)) || isFromEnd();
    }

    boolean isFromEnd() {
        return new Step(Unit.PARAGRAPH, number).after().isPresent();
    }

    boolean isLetter() {
        return number.length() == 1 && !isFigures();
    }

    boolean isRoman() {
        return !isFigures() && Roman.read(number).isPresent();
    }

    /** The kind of unit that it counts below this place: what an article numbers are its paragraphs. */
    Unit unitBelow(Locator upper) {
        return isFigures() && upper.steps().getLast().unit() == Unit.ARTICLE ? Unit.PARAGRAPH : Unit.POINT;
    }

    Locator below(Locator upper) {
        return upper.then(unitBelow(upper), number);
    }

    /**
     * The labels after this one up to and including the other, in order: after (a), up to (c), there are (b) and (c).
     * When no row leads from one to the other, or an absurdly long one, the other alone.
     */
    List<Label> upTo(Label other) {
        var row = new ArrayList<Label>();
        if (isPlainFigures() && other.isPlainFigures()) {
            row.addAll(row(Integer.parseInt(number), Integer.parseInt(other.number), Integer::toString));
        } else if (isRoman() && other.isRoman()) {
            row.addAll(row(roman(), other.roman(), n -> Roman.write(n).toLowerCase(Locale.ROOT)));
        } else if (isLetter() && other.isLetter()) {
            row.addAll(row(number.charAt(0), other.number.charAt(0), Character::toString));
        }
        return row.isEmpty() ? List.of(other) : row;
    }

    private static List<Label> row(int from, int to, IntFunction<String> write) {
        return to - from < LONGEST_RANGE
                ? IntStream.rangeClosed(from + 1, to)
                        .mapToObj(write)
                        .map(Label::new)
                        .toList()
                : List.of();
    }

    private boolean isPlainFigures() {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private int roman() {
        return Roman.read(number).orElseThrow();
    }
}
