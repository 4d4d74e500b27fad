package opcit.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import opcit.citation.Locator.Step;
import opcit.citation.Noun.Heading;
import opcit.citation.Token.Kind;

/** Reads the places that are named where a cursor stands, whichever way they are named. */
final class PlaceReader {

    // place     = headed | qualified | ordinals | preamble | closing | solemn
    // headed    = heading listing [ in-preamble | above ]           arts. 9 and 10; paragraph 4 of article 16; OP 8
    // qualified = ( "preambular" | "operative" | "preamble" ) heading listing
    // ordinals  = row [ "preambular" | "operative" ] noun levels [ in-preamble | above ]     the ninth, the last one
    // preamble  = "preamble" [ "'s" ] [ of name ] [ "," | "(" | ":" ] ( headed | ordinals ) [ ")" ]
    // closing   = "closing words" of headed
    // solemn    = "enacting" ( "words" | "formula" ) | "testimonium"
    // in-preamble = of [ name [ "'s" ] ] "preamble"
    // above     = ( of | "," | nothing ) ( articles | paragraphs [ above ] )
    // of        = ( "of" | "in" | "to" … ) [ "the" | "its" … ]
    private static final Set<String> OF = Set.of("of", "in", "under", "from");
    private static final Set<String> OF_OR_TO = Set.of("of", "in", "under", "from", "to");
    private static final Set<String> THE = Set.of("the", "its", "their", "this", "that", "said", "same");
    private static final Set<String> PREAMBULAR = Set.of("preambular", "preamble");
    private static final Set<String> ENACTING = Set.of("words", "formula");
    private static final Set<String> APOSTROPHE = Set.of("'", "’");
    private static final Set<String> BEFORE_PARAGRAPH = Set.of(",", ":", "–", "—", "-");

    private final Cursor cursor;

    // What begins inside a list that came to nothing ends where that did: "first, first, …" is gone through once.
    private int nounless;
    private int aboveless;

    PlaceReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The places named from where the cursor stands, with the cursor moved behind them. */
    Optional<Reading> read() {
        var from = cursor.at();
        return cursor.attempt(this::headed)
                .or(() -> cursor.attempt(this::qualified))
                .or(() -> cursor.attempt(this::ordinals))
                .or(() -> cursor.attempt(this::preamble))
                .or(() -> cursor.attempt(this::closing))
                .or(() -> cursor.attempt(this::solemn))
                .map(found -> new Reading(from, cursor.at(), found));
    }

    private Optional<Found> headed() {
        var named = cursor.peek(-1).is(Kind.NAME);
        return Noun.take(cursor).flatMap(heading -> switch (heading.noun()) {
            case ARTICLE, FOOTNOTE, OPERATIVE, PREAMBULAR -> listing(heading, named);
            case PARAGRAPH, RECITAL -> listing(heading, named).map(this::inside);
            case SUBPARAGRAPH, LETTER -> points(heading);
            case PART, CHAPTER -> divisions(heading, named);
        });
    }

    private Optional<Found> listing(Heading heading, boolean named) {
        return new Listing(cursor, heading.noun().unit(), heading.plural(), named)
                .read()
                .map(Found::of);
    }

    /** The paragraphs where the words behind them say that they are: in the preamble, or in an article. */
    private Found inside(Found paragraphs) {
        return inThePreamble(paragraphs)
                .or(() -> isPreambular(paragraphs)
                        ? Optional.empty()
                        : above(false).map(paragraphs::under))
                .orElse(paragraphs);
    }

    private static boolean isPreambular(Found found) {
        return found.locators().getFirst().unit() == Unit.PREAMBULAR_PARAGRAPH;
    }

    // "At this point a child" names none, and "point b" only with what it is below.
    private Optional<Found> points(Heading heading) {
        var certain = heading.noun() == Noun.SUBPARAGRAPH && cursor.peek().is("(");
        if (!certain && cursor.at() < aboveless) {
            return Optional.empty();
        }
        return listing(heading, false).flatMap(points -> {
            var to = cursor.at();
            var above = above(true);
            aboveless = above.isEmpty() && !certain ? to : aboveless;
            return above.map(points::under).or(() -> certain ? Optional.of(points) : Optional.empty());
        });
    }

    // "Part III" is one without an instrument's name; "part 3" and "the part I like" may be anybody's.
    private Optional<Found> divisions(Heading heading, boolean named) {
        var number = cursor.peek();
        var roman = number.is(Kind.WORD) && number.text().matches("[IVX]+");
        var certain = roman && (heading.capital() || number.text().length() > 1);
        return listing(heading, named).map(found -> certain ? found : Found.onlyNamed(found.locators()));
    }

    private Optional<Found> qualified() {
        var qualifier = cursor.next();
        var preambular = qualifier.isOneOf(PREAMBULAR);
        if (!preambular && !qualifier.is("operative")) {
            return Optional.empty();
        }
        var found = Noun.take(cursor, Noun.PARAGRAPH, Noun.RECITAL).flatMap(heading -> listing(heading, false));
        return preambular ? found.flatMap(Found::inPreamble) : found;
    }

    private Optional<Found> ordinals() {
        if (cursor.at() < nounless) {
            return Optional.empty();
        }
        return OrdinalRow.take(cursor).flatMap(row -> {
            var to = cursor.at();
            var preambular = cursor.takeOneOf(PREAMBULAR);
            var operative = !preambular && cursor.take("operative");
            var heading = preambular || operative ? Noun.take(cursor, Noun.PARAGRAPH) : Noun.take(cursor);
            var clauses = heading.isPresent() && heading.get().plural() && row.isOneFromEnd();
            // "first article 9, then …"
            if (heading.isEmpty() || clauses || cursor.peek().is(Kind.FIGURES)) {
                nounless = to;
                return Optional.empty();
            }
            var noun = heading.get().noun();
            var counted = row.of(preambular ? Unit.PREAMBULAR_PARAGRAPH : noun.unit(), cursor);
            return switch (noun) {
                case PARAGRAPH, RECITAL ->
                    Optional.of(preambular || operative ? Found.of(counted) : inside(Found.of(counted)));
                case ARTICLE, PART, CHAPTER -> Optional.of(Found.onlyNamed(counted));
                case OPERATIVE, PREAMBULAR ->
                    heading.get().capital() ? Optional.of(Found.of(counted)) : Optional.empty();
                case SUBPARAGRAPH, LETTER, FOOTNOTE -> Optional.empty();
            };
        });
    }

    private Optional<Found> preamble() {
        if (!cursor.take("preamble")) {
            return Optional.empty();
        }
        takePossessive();
        var naming = cursor.attempt(() -> {
            takeOf(OF_OR_TO);
            return name();
        });
        var parenthesis = cursor.take("(");
        if (!parenthesis) {
            cursor.takeOneOf(BEFORE_PARAGRAPH);
        }
        cursor.takeOneOf(THE);
        var found = cursor.attempt(this::headed).or(() -> cursor.attempt(this::ordinals));
        if (parenthesis) {
            cursor.take(")");
        }
        return found.flatMap(Found::inPreamble).map(paragraphs -> paragraphs.named(naming));
    }

    private Optional<Found> inThePreamble(Found paragraphs) {
        return cursor.attempt(() -> {
            if (!takeOf(OF_OR_TO)) {
                return Optional.empty();
            }
            var naming = name();
            return cursor.take("preamble")
                    ? paragraphs.inPreamble().map(found -> found.named(naming))
                    : Optional.empty();
        });
    }

    private Optional<Naming> name() {
        var naming = cursor.peek().naming();
        if (naming.isPresent()) {
            cursor.next();
            takePossessive();
        }
        return naming;
    }

    private void takePossessive() {
        if (cursor.peek(1).is("s") && cursor.takeOneOf(APOSTROPHE)) {
            cursor.next();
        }
    }

    private Optional<Found> closing() {
        return Levels.closingWords(cursor)
                .flatMap(number -> takeOf(OF) ? headed().map(found -> found.closing(number)) : Optional.empty());
    }

    private Optional<Found> solemn() {
        var word = cursor.next();
        if (word.is("testimonium")) {
            return Optional.of(solemn(Unit.TESTIMONIUM));
        }
        return word.is("enacting") && cursor.takeOneOf(ENACTING) ? Optional.of(solemn(Unit.FORMULA)) : Optional.empty();
    }

    private Found solemn(Unit unit) {
        return Found.onlyNamed(List.of(new Locator(List.of(new Step(unit, Levels.onlyOr(cursor))))));
    }

    /** The places that are named as those above what was read: "of paragraph 4 of article 16". */
    private Optional<List<Locator>> above(boolean ofPoints) {
        return cursor.attempt(() -> {
            if (!takeOf(OF)) {
                cursor.take(",");
            }
            var heading = ofPoints ? Noun.take(cursor, Noun.ARTICLE, Noun.PARAGRAPH) : Noun.take(cursor, Noun.ARTICLE);
            return heading.flatMap(noun -> listing(noun, false)
                    .map(found -> noun.noun() == Noun.PARAGRAPH
                            ? above(false).map(found::under).orElse(found)
                            : found)
                    .map(Found::locators));
        });
    }

    private boolean takeOf(Set<String> words) {
        var taken = cursor.takeOneOf(words);
        if (taken) {
            cursor.takeOneOf(THE);
        }
        return taken;
    }
}
