package opcit.citation;

import java.util.Optional;
import java.util.Set;
import opcit.citation.Link.Bond;
import opcit.citation.Token.Kind;

/** Finds the instruments' names that stand beside a place: "art. 9 of the ICCPR", "ICRMW, article 22". */
final class Links {

    // before    = name *( "'s" | parenthesis | year ) *lead                ICCPR art. 9; ICCPR (in particular art. 9)
    // behind    = [ aside ] [ opening ] [ preposition ] *filler name       art. 9 of the 1966 ICCPR; art. 9, ICCPR
    // aside     = "(" up to some words ")", with a preposition behind it   article 9 (right to liberty) of the ICCPR
    private static final int LONGEST_ASIDE = 16;
    private static final int LONGEST_JOINT = 8;

    private static final Set<String> OPENINGS = Set.of(",", "(", "[");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "under", "from", "to", "within");
    private static final Set<String> FILLERS = Set.of(
            "the",
            "its",
            "this",
            "said",
            "un",
            "united",
            "nations",
            "unga",
            "ga",
            "general",
            "assembly",
            "resolution",
            "res",
            "international");
    private static final Set<String> TRAILS = Set.of("'", "’", "s", "(", ")", "]");
    private static final Set<String> LEADS = Set.of(
            ",",
            "(",
            "[",
            ":",
            "-",
            "–",
            "—",
            "in",
            "under",
            "from",
            "the",
            "its",
            "see",
            "especially",
            "notably",
            "particularly",
            "particular",
            "including",
            "namely");
    private static final Set<String> THIS_TEXT = Set.of("resolution", "text", "document");

    private final Cursor cursor;

    Links(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<Link> before(Reading reading) {
        var at = reading.from() - 1;
        var closest = at - LONGEST_JOINT;
        while (at > closest && cursor.token(at).isOneOf(LEADS)) {
            at--;
        }
        var bond = at == reading.from() - 1 ? Bond.RIGHT_BEFORE : Bond.BEFORE;
        while (at > closest && (cursor.token(at).isOneOf(TRAILS) || Counting.isYear(cursor.token(at)))) {
            at--;
        }
        var name = cursor.token(at);
        var isElsewhere = bond == Bond.BEFORE && isOfThisText(reading) && !name.bearsNumber();
        return name.is(Kind.NAME) && !isElsewhere ? Optional.of(new Link(bond, at)) : Optional.empty();
    }

    // "Under the ICRMW, does paragraph 8 of the resolution …"
    private boolean isOfThisText(Reading reading) {
        return leadsOn(reading)
                && cursor.token(reading.to() + 1).isOneOf(FILLERS)
                && cursor.token(reading.to() + 2).isOneOf(THIS_TEXT);
    }

    /** Whether the words behind the place say what it is of, or in. */
    boolean leadsOn(Reading reading) {
        return cursor.token(reading.to()).isOneOf(PREPOSITIONS);
    }

    Optional<Link> behind(Reading reading) {
        var link = behind(reading.to());
        return link.isPresent() || !cursor.token(reading.to()).is("(")
                ? link
                : behind(afterAside(reading.to())).filter(one -> one.bond() == Bond.BEHIND_PREPOSITION);
    }

    private int afterAside(int from) {
        var at = from;
        while (at < from + LONGEST_ASIDE && !cursor.token(at).is(")")) {
            at++;
        }
        return at + 1;
    }

    private Optional<Link> behind(int from) {
        var at = from;
        while (at < from + LONGEST_JOINT && cursor.token(at).isOneOf(OPENINGS)) {
            at++;
        }
        var opening = at > from;
        var preposition = cursor.token(at).isOneOf(PREPOSITIONS);
        if (preposition) {
            at++;
        }
        while (at < from + LONGEST_JOINT && (cursor.token(at).isOneOf(FILLERS) || Counting.isYear(cursor.token(at)))) {
            at++;
        }
        var bond = preposition ? Bond.BEHIND_PREPOSITION : opening ? Bond.BEHIND : Bond.RIGHT_BEHIND;
        // "art. 9, ICRMW art. 16": the name begins something new.
        var leads = bond == Bond.BEHIND && Noun.isOne(cursor.token(at + 1));
        return cursor.token(at).is(Kind.NAME) && !leads ? Optional.of(new Link(bond, at)) : Optional.empty();
    }
}
