package opcit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import opcit.citation.Levels.Form;
import opcit.citation.Locator.Step;
import opcit.citation.Token.Kind;

/** Reads numbered provisions with what lies below them, one or several: "9, 10 and 14 (3) (g)"; "22 (1)-(3)". */
final class Listing {

    // listing   = provision *( separator item )
    // provision = number [ "bis" | "ter" … ] levels
    // number    = figures | number in words | roman number in capitals, of articles, parts and chapters
    // item      = "(" label ")" levels          beside the last one read: 22 (1), (2)
    //           | number levels                 16, paragraphs 4 and 5; or a provision: 22 (1) and 23
    //           | letter levels                 points a and b
    //           | noun provision                article 9 to article 11
    //           | noun label levels             16, paragraph 4, and paragraph 5
    private static final Set<String> SUFFIXES = Set.of("bis", "ter", "quater", "sexies", "octies");

    private final Cursor cursor;
    private final Unit unit;
    private final boolean plural;
    private final boolean named;
    private final Levels levels;

    private boolean topToo;
    private boolean inWords;

    /**
     * @param unit what the numbers are numbers of
     * @param plural whether the words before say that there are several
     * @param named whether an instrument's name stands right before, so that a further one starts anew
     */
    Listing(Cursor cursor, Unit unit, boolean plural, boolean named) {
        this.cursor = cursor;
        this.unit = unit;
        this.plural = plural;
        this.named = named;
        this.levels = new Levels(cursor);
    }

    /** The provisions listed where the cursor stands; empty when no number stands there. */
    Optional<List<Locator>> read() {
        inWords = cursor.peek().is(Kind.WORD);
        var first = cursor.attempt(this::first);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Locator>();
        var next = first.map(List::of);
        while (next.isPresent()) {
            found.addAll(next.get());
            next = cursor.attempt(() -> further(found.getLast()));
        }
        levels.close();
        return Optional.of(found.stream().distinct().toList());
    }

    private Optional<Locator> first() {
        if (unit != Unit.PARAGRAPH && unit != Unit.POINT) {
            return provision();
        }
        var label = Label.inParentheses(cursor);
        levels.startWith(label.isPresent() ? Form.PARENTHESES : Form.SINGULAR);
        if (label.isEmpty() && unit == Unit.POINT) {
            label = Levels.bare(cursor);
        }
        topToo = label.isPresent();
        return label.isPresent() ? label.map(this::top).map(levels::below) : provision();
    }

    private Locator top(Label label) {
        return new Locator(List.of(new Step(label.isFigures() ? unit : Unit.POINT, label.number())));
    }

    private Optional<Locator> provision() {
        levels.startWith(Form.NONE);
        var number = number(cursor.next());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var suffix = cursor.peek().isOneOf(SUFFIXES) ? cursor.next().lower() : "";
        return Optional.of(levels.below(new Locator(List.of(new Step(unit, number.getAsInt() + suffix)))));
    }

    private OptionalInt number(Token token) {
        var number = token.is(Kind.FIGURES) || token.is(Kind.WORD) ? Ordinals.read(token.text()) : OptionalInt.empty();
        return number.isEmpty() && token.is(Kind.WORD) && isCountedInRoman(token) ? Roman.read(token.text()) : number;
    }

    // "article I think of" names none.
    private boolean isCountedInRoman(Token token) {
        var pronoun = token.is("I") && !Levels.leadsOn(cursor.peek());
        return !pronoun && (unit == Unit.PART || unit == Unit.CHAPTER || (unit == Unit.ARTICLE && token.isCapital()));
    }

    private Optional<List<Locator>> further(Locator last) {
        return switch (Separator.take(cursor)) {
            case NONE -> Optional.empty();
            case BESIDE -> item(last, false).map(List::of);
            case RANGE -> item(last, true).map(item -> Neighbours.upTo(last, item));
        };
    }

    private Optional<Locator> item(Locator last, boolean range) {
        var next = cursor.peek();
        if (next.is("(")) {
            return Label.inParentheses(cursor).flatMap(label -> beside(last, label, Form.PARENTHESES));
        }
        if (isNumber(next)) {
            return (isBelow(last, range)
                            ? Label.inWords(cursor.next()).flatMap(label -> beside(last, label, levels.last()))
                            : provision())
                    .filter(item -> !Counting.isAt(cursor) && !startsAnew());
        }
        if (levels.isBare() && (unit == Unit.POINT || Levels.isLetterAlone(cursor))) {
            return Levels.bare(cursor).flatMap(label -> beside(last, label, levels.last()));
        }
        return afterNoun(last, range);
    }

    private Optional<Locator> beside(Locator last, Label label, Form form) {
        levels.startWith(form);
        return Neighbours.beside(last, label, topToo).map(levels::below);
    }

    private boolean isNumber(Token token) {
        var isRoman = token.is(Kind.WORD)
                && token.isCapital()
                && Roman.read(token.text()).isPresent();
        return (token.is(Kind.FIGURES) && !Counting.isYear(token))
                || (inWords && (isRoman || Ordinals.read(token.text()).isPresent()));
    }

    // "article 16, paragraphs 4 and 5", "art. 16.4-6"; but "arts. 16, para. 4, and 17".
    private boolean isBelow(Locator last, boolean range) {
        var alone = !cursor.peek(1).is(".")
                || !cursor.peek(2).is(Kind.FIGURES)
                || !cursor.peek(2).glued();
        return last.steps().size() > 1
                && switch (levels.last()) {
                    case NONE, PARENTHESES -> false;
                    case STOP -> range && cursor.peek().glued() && alone;
                    case SINGULAR -> !plural;
                    case PLURAL -> true;
                };
    }

    // "ICCPR 9 and 16 ICRMW"
    private boolean startsAnew() {
        return named && cursor.peek().is(Kind.NAME) && !cursor.peek(1).is(Kind.FIGURES);
    }

    private Optional<Locator> afterNoun(Locator last, boolean range) {
        var heading = Noun.take(cursor);
        if (heading.isEmpty()) {
            return Optional.empty();
        }
        var noun = heading.get().noun();
        if (range && noun.unit() == unit && last.steps().getFirst().unit() == unit) {
            return provision();
        }
        // "paragraph 4 and paragraph 2 of article 22" are of different articles.
        return levels.isBare() && last.steps().size() > 1 && noun.isOfALevel()
                ? Levels.bare(cursor)
                        .flatMap(label -> beside(last, label, levels.last()))
                        .filter(item -> !cursor.peek().is("of"))
                : Optional.empty();
    }
}
