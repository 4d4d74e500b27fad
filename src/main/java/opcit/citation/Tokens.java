package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opcit.citation.Token.Kind;

/** Takes running text apart into tokens, from left to right and never back. */
final class Tokens {

    // text     = *( name | symbol | word | figures | mark | space )
    // name     = what the names found in the text cover
    // symbol   = letters and figures about a slash, or a run that is neither a word nor a number; but not "and/or",
    //            "OP8/9", "PP3/OP4"
    // word     = letters | number word | "sub-paragraph" or the like
    // figures  = 1*6 digit [ "st" | "nd" | "rd" | "th" ]
    // mark     = any other character
    private static final int MOST_FIGURES = 6;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Pattern SUBPARAGRAPH = Pattern.compile("(?i)sub-para(?:graph)?s?");

    private static final String PIECE = "(?:(?:op|pp|art|para)s?)?\\d{1,2}";
    private static final Pattern APART = Pattern.compile("[\\p{L}/]+|(?i)" + PIECE + "(?:/" + PIECE + "){1,8}");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of the text, in order. */
    static List<Token> of(String text, List<Naming> namings) {
        var tokens = new Tokens(text);
        var at = 0;
        for (var naming : namings) {
            tokens.read(at, naming.start());
            tokens.add(Kind.NAME, naming.start(), naming.end(), Optional.of(naming));
            at = naming.end();
        }
        tokens.read(at, text.length());
        return List.copyOf(tokens.tokens);
    }

    private void read(int from, int to) {
        var at = from;
        while (at < to) {
            if (isSpace(at)) {
                at++;
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                at = run(at, to);
            } else {
                add(Kind.MARK, at, at + 1, Optional.empty());
                at++;
            }
        }
    }

    private int run(int from, int to) {
        var end = from;
        while (end < to && (isInRun(end) || (text.charAt(end) == '/' && end + 1 < to && isInRun(end + 1)))) {
            end++;
        }
        var slash = text.indexOf('/', from);
        if (slash < 0 || slash >= end) {
            return pieces(from, end, to);
        }
        return APART.matcher(text.substring(from, end)).matches() ? pieces(from, slash, to) : symbol(from, end);
    }

    // "OP8", "art16", "37b", "9th": letters and figures take turns, and no more than twice.
    private int pieces(int from, int end, int to) {
        var letters = letters(from, end);
        var figures = figures(letters, end);
        var ending = letters(figures, end);
        if (ending < end || figures - letters > MOST_FIGURES) {
            return symbol(from, end);
        }
        if (figures == letters) {
            return word(from, end, to);
        }
        if (letters > from) {
            add(Kind.WORD, from, letters, Optional.empty());
        }
        if (ORDINAL_ENDINGS.contains(text.substring(figures, end).toLowerCase(Locale.ROOT))) {
            return add(Kind.FIGURES, letters, end, Optional.empty());
        }
        add(Kind.FIGURES, letters, figures, Optional.empty());
        return figures < end ? add(Kind.WORD, figures, end, Optional.empty()) : end;
    }

    // Two words may make one number: "twenty-second", "twenty second".
    private int word(int from, int end, int to) {
        if (end + 1 < to && (text.charAt(end) == '-' || text.charAt(end) == '‑' || isSpace(end))) {
            var second = letters(end + 1, to);
            var both = text.substring(from, end) + "-" + text.substring(end + 1, second);
            var wholeWord = second == to || !isInRun(second);
            if (wholeWord
                    && (Ordinals.read(both).isPresent()
                            || (!isSpace(end) && SUBPARAGRAPH.matcher(both).matches()))) {
                tokens.add(new Token(Kind.WORD, from, second, both, isGlued(from), Optional.empty()));
                return second;
            }
        }
        return add(Kind.WORD, from, end, Optional.empty());
    }

    private int symbol(int from, int end) {
        return add(Kind.SYMBOL, from, end, Optional.empty());
    }

    private int add(Kind kind, int start, int end, Optional<Naming> naming) {
        tokens.add(new Token(kind, start, end, text.substring(start, end), isGlued(start), naming));
        return end;
    }

    private boolean isGlued(int start) {
        return !tokens.isEmpty() && tokens.getLast().end() == start;
    }

    private int letters(int from, int to) {
        var end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int figures(int from, int to) {
        var end = from;
        while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private boolean isInRun(int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_';
    }

    // Texts pasted from a page or a file are full of no-break spaces.
    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }
}
