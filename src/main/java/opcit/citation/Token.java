package opcit.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The least piece of running text that has a meaning of its own.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text as it stands there; a number in words that is written in two is joined by a hyphen
 * @param glued whether it follows the token before it without a space
 * @param naming what it names, when it is a name
 */
record Token(Kind kind, int start, int end, String text, boolean glued, Optional<Naming> naming) {

    enum Kind {
        /** An instrument's name: {@code ICRMW}, {@code resolution 61/165}. */
        NAME,
        /** One to six figures, with or without an ordinal's ending: {@code 16}, {@code 9th}. */
        FIGURES,
        WORD,
        /** Any other single character. */
        MARK,
        /** A run that is none of these and must not be taken apart: {@code E/2005/23}. */
        SYMBOL,
        END
    }

    boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean isOneOf(Set<String> words) {
        return words.contains(lower());
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isOrdinal() {
        return (kind == Kind.FIGURES || kind == Kind.WORD) && Ordinals.isOrdinal(text);
    }

    /** Plain figures, this many at most. */
    boolean isFigures(int most) {
        return kind == Kind.FIGURES && text.length() <= most && !Ordinals.isOrdinal(text);
    }

    /** Whether it names by number, as {@code resolution 61/165} does. */
    boolean bearsNumber() {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean isCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
