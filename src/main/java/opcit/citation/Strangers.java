package opcit.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opcit.citation.Token.Kind;

/** Finds the names of treaties and the like that nobody here knows: their articles are not to be taken for another's. */
final class Strangers {

    // stranger = 1*words kind [ about ] | kind about       Refugee Convention; Convention relating to the Status of …
    // words    = words with a capital, with "of", "the" or "and" between them; or, when the kind has none, any words
    //            that could be part of a name              the refugee convention
    // about    = 1*( "on" | "against" | "relating" | "to" | "the" … ) words with a capital
    private static final int MOST_WORDS = 4;
    private static final int MOST_CAPITALS = 14;

    private static final Set<String> KINDS = Set.of("""
            convention conventions covenant covenants protocol protocols charter charters statute treaty treaties
            constitution declaration declarations agreement compact directive
            """.strip().split("\\s+"));
    private static final Set<String> ABOUT =
            Set.of("on", "against", "for", "of", "to", "relating", "relative", "concerning", "the");
    private static final Set<String> BETWEEN = Set.of("of", "the", "and");

    // What points at a text, or asks, is no part of its name: "under that convention", "Does the Convention".
    private static final Set<String> NO_NAME = Set.of("""
            a an the this that these those its their his her our your my any each every no which what who how
            when where whose does do did is are was were has have had may can could must shall should will would
            compare quote read see cite says say said states present same above other another relevant mentioned
            some all of in on under to for from by with and or nor about per both within if as than against not
            first second third last two three four five nine core main un united nations international new whole
            entire such
            """.strip().split("\\s+"));

    private final List<Token> tokens;

    private Strangers(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The known names and the strangers' among them, in the order of the text. */
    static List<Naming> among(String text, List<Naming> known) {
        var strangers = new Strangers(Tokens.of(text, known));
        var found = new ArrayList<Naming>();
        for (var at = 0; at < strangers.tokens.size(); at++) {
            if (strangers.isKind(at)) {
                var from = strangers.from(at);
                var to = strangers.to(at);
                if (from < at || to > at) {
                    var start = strangers.tokens.get(from).start();
                    var end = strangers.tokens.get(to).end();
                    found.add(new Naming(start, end, text.substring(start, end), Optional.empty()));
                    at = to;
                }
            }
        }
        return Stream.concat(known.stream(), found.stream())
                .sorted(Comparator.comparingInt(Naming::start))
                .toList();
    }

    private boolean isKind(int at) {
        return tokens.get(at).is(Kind.WORD) && tokens.get(at).isOneOf(KINDS);
    }

    private int from(int kind) {
        return tokens.get(kind).isCapital() ? fromCapitals(kind) : fromWords(kind);
    }

    private int fromWords(int kind) {
        var from = kind;
        while (from > 0 && kind - from < MOST_WORDS && isName(from - 1)) {
            from--;
        }
        return from;
    }

    private int fromCapitals(int kind) {
        var from = kind;
        for (var at = kind - 1; at >= 0 && kind - at < MOST_CAPITALS; at--) {
            // "States Parties to the Convention" names none.
            var between = from < kind && tokens.get(at).isOneOf(BETWEEN);
            if (isName(at) && tokens.get(at).isCapital()) {
                from = at;
            } else if (!between) {
                return from;
            }
        }
        return from;
    }

    private int to(int kind) {
        if (!tokens.get(kind).isCapital() || !isOneOf(kind + 1, ABOUT)) {
            return kind;
        }
        var to = kind;
        for (var at = kind + 1; at < tokens.size() && at - kind < MOST_CAPITALS; at++) {
            var token = tokens.get(at);
            if (token.is(Kind.WORD) && token.isCapital() && !Noun.isOne(token)) {
                to = at;
            } else if (!token.isOneOf(BETWEEN) && !token.isOneOf(ABOUT)) {
                return to;
            }
        }
        return to;
    }

    private boolean isName(int at) {
        return tokens.get(at).is(Kind.WORD) && !tokens.get(at).isOneOf(NO_NAME) && !Noun.isOne(tokens.get(at));
    }

    private boolean isOneOf(int at, Set<String> words) {
        return at < tokens.size() && tokens.get(at).isOneOf(words);
    }
}
