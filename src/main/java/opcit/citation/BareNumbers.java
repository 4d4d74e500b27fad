package opcit.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import opcit.citation.Locator.Step;
import opcit.citation.Token.Kind;

/** Reads articles that are named by their number alone, beside an instrument's name: "CEDAW 11.1.c", "9 (4) ICCPR". */
final class BareNumbers {

    // behind  = name [ "," ] listing      CEDAW 11; UDHR XIV; behind a comma only with parentheses: CEDAW, 11 (1)
    // before  = listing [ of | "(" ] name 16 ICRMW; otherwise only when parentheses or another name make it certain:
    //                                     9 (4) of the ICCPR; article 9 of the ICCPR and 16 of the ICRMW;
    //                                     articles 9 (ICCPR) and 16 (ICRMW)
    // of      = ( "of" | "in" | "under" ) [ "the" ]
    //
    // A name that bears a number ("resolution 61/165") takes paragraphs, and only before it: 10 (d) of resolution
    // 58/208
    private static final int MOST_FIGURES = 3;

    private static final Set<String> POSSESSIVE = Set.of("'", "’");
    private static final Set<String> BETWEEN = Set.of(",", ";", "and", "or", ")");
    private static final Set<String> OF = Set.of("of", "in", "under");

    // "the 9 ICCPR experts", "all 54 CRC articles": not every number before a name is an article's.
    private static final Set<String> BEFORE = Set.of("""
            , ; : ( [ " “ — – ? ! and or nor with to of under in by from on vs versus v see cf per compare compares is
            does do about via plus also against than both between
            """.strip().split("\\s+"));

    private final Cursor cursor;

    // What begins inside a list that no name follows ends where that did: "9, 9, 9, …" is gone through once.
    private int nameless;

    BareNumbers(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The articles named from where the cursor stands, with the cursor moved behind them.
     *
     * @param taken which token is the name that the place before is joined with; -1 for none
     */
    Optional<Reading> read(int taken) {
        var first = cursor.peek();
        var inside = first.glued() && !BEFORE.contains(cursor.peek(-1).text());
        if (!(first.isFigures(MOST_FIGURES) || isRoman(first)) || inside) {
            return Optional.empty();
        }
        return cursor.attempt(() -> behind(taken))
                .or(() -> cursor.at() < nameless ? Optional.empty() : cursor.attempt(() -> before(taken)));
    }

    private Optional<Reading> behind(int taken) {
        var from = cursor.at();
        var comma = cursor.peek(-1).is(",");
        var at = comma ? from - 2 : from - 1;
        var certain = !comma || cursor.peek(1).is("(");
        if (at == taken || !takesNumbers(cursor.token(at)) || !certain) {
            return Optional.empty();
        }
        return listing(true)
                .filter(listed -> !Counting.isAt(cursor) && !goesOn())
                .filter(listed -> !comma || hasLevels(listed))
                .map(listed -> reading(from, listed, cursor.token(at)));
    }

    private Optional<Reading> before(int taken) {
        var from = cursor.at();
        var introduced = isIntroduced();
        var another = followsName(taken);
        return listing(false).flatMap(listed -> {
            var to = cursor.at();
            var between = cursor.takeOneOf(OF) || (another && cursor.take("("));
            cursor.take("the");
            var name = cursor.next();
            var after = cursor.peek();
            cursor.moveTo(to);
            nameless = name.is(Kind.NAME) ? nameless : to;
            var alone = introduced && !between && !Counting.isCounted(after) && !after.isOneOf(POSSESSIVE);
            if (between && name.is(Kind.NAME) && name.bearsNumber()) {
                return hasLevels(listed) ? Optional.of(reading(from, paragraphs(listed), name)) : Optional.empty();
            }
            return takesNumbers(name) && (hasLevels(listed) || another || alone)
                    ? Optional.of(reading(from, listed, name))
                    : Optional.empty();
        });
    }

    private Optional<List<Locator>> listing(boolean named) {
        return new Listing(cursor, Unit.ARTICLE, false, named).read();
    }

    private Reading reading(int from, List<Locator> listed, Token name) {
        return new Reading(from, cursor.at(), Found.onlyNamed(listed).named(name.naming()));
    }

    /** The same, as a resolution counts them: by paragraphs, which have points. */
    private static List<Locator> paragraphs(List<Locator> articles) {
        return articles.stream()
                .map(article -> new Locator(IntStream.range(0, article.steps().size())
                        .mapToObj(i -> new Step(
                                i == 0 ? Unit.PARAGRAPH : Unit.POINT,
                                article.steps().get(i).number()))
                        .toList()))
                .toList();
    }

    // "CAT I use" names none.
    private static boolean isRoman(Token token) {
        return token.is(Kind.WORD)
                && token.text().length() > 1
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && Roman.read(token.text()).isPresent();
    }

    private static boolean takesNumbers(Token name) {
        return name.is(Kind.NAME) && !name.bearsNumber();
    }

    private static boolean hasLevels(List<Locator> listed) {
        return listed.stream().anyMatch(place -> place.steps().size() > 1);
    }

    // "20.11.1989", "9:30"
    private boolean goesOn() {
        return cursor.peek().glued() && cursor.peek(1).glued() && cursor.peek(1).is(Kind.FIGURES);
    }

    // "No. 9", "vol. 9" are introduced otherwise.
    private boolean isIntroduced() {
        var before = cursor.peek(-1);
        return before.is(Kind.END)
                || before.isOneOf(BEFORE)
                || (before.is(".")
                        && (cursor.peek(-2).text().length() > 3
                                || cursor.peek(-2).isOneOf(BEFORE)));
    }

    private boolean followsName(int taken) {
        var at = cursor.at() - 1;
        while (at > taken && cursor.token(at).isOneOf(BETWEEN)) {
            at--;
        }
        return taken >= 0 && at == taken;
    }
}
