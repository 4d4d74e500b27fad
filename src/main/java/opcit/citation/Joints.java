package opcit.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opcit.citation.Token.Kind;

/**
 * Joins places with the instruments whose names stand beside them.
 *
 * <p>A name may stand on either side; the closer bond wins. A name that belongs to the place before it is not free for
 * the one behind it: "article 9 of the ICCPR, article 16 of the ICRMW". A place with no name of its own shares that of
 * its neighbour in a row: "article 9 and article 10 of the ICCPR".
 */
final class Joints {

    // What may stand between two neighbours in a row.
    private static final Set<String> ROW =
            Set.of(",", ";", "and", "or", "nor", "&", "+", "/", "the", "also", "both", "as", "well");

    // Only treaties have these, so such a place is of the treaty that was named last; a paragraph may be anybody's.
    private static final Set<Unit> OF_TREATIES = Set.of(Unit.ARTICLE, Unit.PART, Unit.CHAPTER);

    /** A place and the name that it is joined with, if there is one. */
    private record Joined(Reading reading, Optional<Link> link) {}

    private final Cursor cursor;
    private final Links links;
    private final List<Joined> joined = new ArrayList<>();
    private int taken = -1;

    Joints(Cursor cursor) {
        this.cursor = cursor;
        this.links = new Links(cursor);
    }

    /** The token that is the name that the last place is joined with, when that stands behind the place; else -1. */
    int taken() {
        return taken;
    }

    /** Adds the place that stands next in the text. */
    void add(Reading reading) {
        var link = Stream.concat(
                        links.before(reading).filter(before -> before.name() != taken).stream(),
                        links.behind(reading).stream())
                .filter(one -> reading.naming().isEmpty() || reading.naming().equals(naming(one)))
                .min(Comparator.comparing(Link::bond));
        taken = link.filter(Link::isBehind).map(Link::name).orElse(-1);
        joined.add(new Joined(reading, link));
    }

    /** The places with their instruments' names, in the order of the text. */
    List<Mention> mentions() {
        for (var i = joined.size() - 2; i >= 0; i--) {
            joined.set(i, sharing(joined.get(i), joined.get(i + 1)));
        }
        for (var i = 1; i < joined.size(); i++) {
            joined.set(i, sharingBack(joined.get(i), joined.get(i - 1)));
        }
        return joined.stream()
                .filter(one -> !one.reading().found().onlyNamed() || naming(one).isPresent())
                .map(this::mention)
                .toList();
    }

    private Mention mention(Joined one) {
        var reading = one.reading();
        return new Mention(
                cursor.token(reading.from()).start(),
                cursor.token(reading.to() - 1).end(),
                reading.locators(),
                naming(one));
    }

    private Optional<Naming> naming(Joined one) {
        return one.reading().naming().or(() -> one.link().flatMap(this::naming));
    }

    private Optional<Naming> naming(Link link) {
        return cursor.token(link.name()).naming();
    }

    // "article 9 and article 10 of the ICCPR"; "article 22 in Part III of the ICRMW"
    private Joined sharing(Joined one, Joined next) {
        var division = next.reading().unit() == Unit.PART || next.reading().unit() == Unit.CHAPTER;
        var from = one.reading().to() + (division && links.leadsOn(one.reading()) ? 1 : 0);
        var row = isRow(from, next.reading().from());
        var behind = next.link().filter(Link::isBehind).isPresent();
        return naming(one).isEmpty() && behind && row && areAlike(one, next)
                ? new Joined(one.reading(), next.link())
                : one;
    }

    // "ICRMW art. 16 and art. 22"; "article 9 of the ICCPR and article 10"
    private Joined sharingBack(Joined one, Joined before) {
        if (naming(one).isPresent() || before.link().isEmpty() || !areAlike(before, one) || isOfAnother(one)) {
            return one;
        }
        var name = before.link().get().name();
        var behind = name >= before.reading().to();
        var row = isRow(behind ? name + 1 : before.reading().to(), one.reading().from());
        return row && (!behind || OF_TREATIES.contains(one.reading().unit()))
                ? new Joined(one.reading(), before.link())
                : one;
    }

    // "of the Refugee Convention", "Refugee Convention"
    private boolean isOfAnother(Joined one) {
        var next = cursor.token(one.reading().to());
        return links.leadsOn(one.reading()) || (next.is(Kind.WORD) && next.isCapital());
    }

    private static boolean areAlike(Joined one, Joined other) {
        return OF_TREATIES.contains(one.reading().unit())
                == OF_TREATIES.contains(other.reading().unit());
    }

    private boolean isRow(int from, int to) {
        for (var at = from; at < to; at++) {
            if (!cursor.token(at).isOneOf(ROW)) {
                return false;
            }
        }
        return from <= to;
    }
}
