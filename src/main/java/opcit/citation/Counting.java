package opcit.citation;

import java.util.Set;
import opcit.citation.Token.Kind;

/** Tells a number that counts or dates something from one that names a place: "14 days" is no article 14. */
final class Counting {

    private static final Set<String> COUNTED = Set.of("""
            hour hours day days week weeks month months year years decade decades minute minutes time times percent per
            cent % million billion thousand hundred
            january february march april june july august september october november december
            article articles paragraphs parts chapters recitals provisions rights principles protocols optional parties
            countries members ratifications signatories reservations declarations sessions reports experts independent
            treaties conventions covenants resolutions instruments other others more further additional different new
            main major core key general guiding fundamental basic substantive separate people persons children women
            men boys girls migrants workers families pages words languages unts
            """.strip().split("\\s+"));

    // "16 May", but "9 may be"; "9 States", but "9 states that".
    private static final Set<String> CAPITALS = Set.of("May", "States");

    private Counting() {}

    /** Whether the figures before the cursor count, or date, what stands at it. */
    static boolean isAt(Cursor cursor) {
        var next = cursor.peek();
        var compound = next.glued() && Separator.isDash(next) && cursor.peek(1).is(Kind.WORD);
        return cursor.peek(-1).is(Kind.FIGURES) && (isCounted(next) || compound);
    }

    static boolean isCounted(Token token) {
        return token.isOneOf(COUNTED) || CAPITALS.contains(token.text());
    }

    /** Whether the figures are a year's. */
    static boolean isYear(Token token) {
        return token.isFigures(4) && token.text().matches("19..|20..");
    }
}
