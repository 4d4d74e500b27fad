package opcit.citation;

import java.util.Set;

/** What stands between two numbers of a list. */
enum Separator {
    NONE,
    /** The numbers stand side by side. */
    BESIDE,
    /** The first leads up to the second. */
    RANGE;

    private static final Set<String> DASHES = Set.of("-", "‐", "‑", "–", "−");
    private static final Set<String> RANGES = Set.of("to", "through", "until", "till");
    private static final Set<String> MARKS = Set.of(",", ";", "&", "+", "/");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor");

    // separator = range | mark [ conjunction ] | conjunction | "as well as"
    // range     = dash | "to" | "through" | "until"
    // mark      = "," | ";" | "&" | "+" | "/"
    // conjunction = "and" | "or" | "nor" | "and/or"
    static Separator take(Cursor cursor) {
        if (isDash(cursor.peek()) || cursor.peek().isOneOf(RANGES)) {
            cursor.next();
            return RANGE;
        }
        var mark = cursor.takeOneOf(MARKS);
        var conjunction = cursor.takeOneOf(CONJUNCTIONS);
        if (conjunction && cursor.take("/")) {
            cursor.takeOneOf(CONJUNCTIONS);
        }
        return mark || conjunction || asWellAs(cursor) ? BESIDE : NONE;
    }

    static boolean isDash(Token token) {
        return DASHES.contains(token.text());
    }

    private static boolean asWellAs(Cursor cursor) {
        var fits = cursor.peek().is("as")
                && cursor.peek(1).is("well")
                && cursor.peek(2).is("as");
        if (fits) {
            cursor.moveTo(cursor.at() + 3);
        }
        return fits;
    }
}
