package opcit.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import opcit.citation.Token.Kind;

/** Goes through the tokens of a text, and back when it took a wrong turn. */
final class Cursor {

    private static final Token END = new Token(Kind.END, 0, 0, "", false, Optional.empty());

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int at() {
        return at;
    }

    void moveTo(int token) {
        at = token;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    /** The token so many further on, or back; of the kind {@code END} beyond the text. */
    Token peek(int ahead) {
        return token(at + ahead);
    }

    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    Token next() {
        var token = peek();
        at++;
        return token;
    }

    boolean take(String word) {
        return taken(peek().is(word));
    }

    boolean takeOneOf(Set<String> words) {
        return taken(peek().isOneOf(words));
    }

    private boolean taken(boolean fits) {
        if (fits) {
            at++;
        }
        return fits;
    }

    /** What the attempt reads; when it reads nothing, the cursor stands where it stood. */
    <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        var from = at;
        var read = reading.get();
        if (read.isEmpty()) {
            at = from;
        }
        return read;
    }
}
