package opcit.citation;

import java.util.Optional;
import java.util.Set;
import opcit.citation.Noun.Heading;
import opcit.citation.Token.Kind;

/** Reads what lies below a provision: the "(4) (a)" of "article 16 (4) (a)", in each way that people write it. */
final class Levels {

    // levels    = *level [ closing ]
    // level     = "(" label ")"                                     16 (4) (a)
    //           | "." label                                         16.4.a
    //           | letter                                            37b; 37 b
    //           | small roman number, below a letter                5 d iii
    //           | [ "," | "(" ] noun ( "(" label ")" | label )      16, paragraph 4; 16 § 4; 3, subparagraph (a)
    //           | [ "," | "(" ] ordinal noun                        9, second paragraph
    // closing   = [ "," ] "closing words" [ "(" label ")" ]
    private static final int MOST_STEPS = 5;

    private static final Set<String> ENDS = Set.of(",", ";", ":", "?", "!", ")", "]", "”", "\"", "’", "-", "–");
    private static final Set<String> LEADS_ON = Set.of(
            "of", "in", "under", "and", "or", "to", "with", "on", "for", "from", "by", "as", "than", "vs", "is", "does",
            "says", "say");

    /** How the last level was introduced: it says what a bare number or letter after a comma may be. */
    enum Form {
        NONE,
        PARENTHESES,
        STOP,
        SINGULAR,
        PLURAL
    }

    private final Cursor cursor;
    private Form last = Form.NONE;
    private boolean opened;

    Levels(Cursor cursor) {
        this.cursor = cursor;
    }

    Form last() {
        return last;
    }

    void startWith(Form form) {
        last = form;
    }

    /** Whether the last level stands behind a noun or is a letter alone, so that a bare one may follow. */
    boolean isBare() {
        return last == Form.SINGULAR || last == Form.PLURAL;
    }

    /** The place with the levels that are named where the cursor stands. */
    Locator below(Locator upper) {
        var place = upper;
        var lower = level(place);
        while (lower.isPresent()) {
            place = lower.get();
            lower = place.steps().size() < MOST_STEPS ? level(place) : Optional.empty();
        }
        return closing(place);
    }

    /** Takes the parenthesis that closes one before a noun: "article 16 (paras. 4 and 5)". */
    void close() {
        if (opened) {
            cursor.take(")");
        }
    }

    private Optional<Locator> level(Locator upper) {
        return inParentheses(upper)
                .or(() -> cursor.attempt(() -> afterStop(upper)))
                .or(() -> cursor.attempt(() -> letter(upper)))
                .or(() -> cursor.attempt(() -> roman(upper)))
                .or(() -> cursor.attempt(() -> afterNoun(upper)));
    }

    private Optional<Locator> inParentheses(Locator upper) {
        return Label.inParentheses(cursor).map(label -> below(upper, label, Form.PARENTHESES));
    }

    // "under article 9.I think" is two sentences.
    private Optional<Locator> afterStop(Locator upper) {
        var stop = cursor.next();
        var token = cursor.next();
        return stop.is(".") && stop.glued() && token.glued() && !token.isCapital()
                ? Label.of(token).map(label -> below(upper, label, Form.STOP))
                : Optional.empty();
    }

    private Optional<Locator> letter(Locator upper) {
        var before = cursor.peek(-1);
        var glued = cursor.peek().glued() && (before.is(Kind.FIGURES) || before.is(")"));
        return glued || isLetterAlone(cursor)
                ? Label.of(cursor.next()).filter(Label::isLetter).map(label -> below(upper, label, Form.SINGULAR))
                : Optional.empty();
    }

    private Optional<Locator> roman(Locator upper) {
        var letter = new Label(upper.steps().getLast().number()).isLetter();
        var token = cursor.next();
        return letter && isBare() && token.is(Kind.WORD) && !token.isCapital() && ends(cursor.peek())
                ? Label.of(token).filter(Label::isRoman).map(label -> below(upper, label, Form.SINGULAR))
                : Optional.empty();
    }

    private Optional<Locator> afterNoun(Locator upper) {
        var parenthesis = cursor.take("(");
        if (!parenthesis) {
            cursor.take(",");
        }
        var ordinal = OrdinalRow.takeOne(cursor);
        var heading = heading(upper);
        var label = heading.isEmpty() ? Optional.<Label>empty() : ordinal.or(() -> bare(cursor));
        if (label.isEmpty() || heading.isEmpty()) {
            return Optional.empty();
        }
        opened |= parenthesis;
        return Optional.of(below(upper, label.get(), heading.get().plural() ? Form.PLURAL : Form.SINGULAR));
    }

    private Optional<Heading> heading(Locator upper) {
        return upper.steps().getLast().unit() == Unit.ARTICLE
                ? Noun.take(cursor, Noun.PARAGRAPH, Noun.SUBPARAGRAPH, Noun.LETTER)
                : Noun.take(cursor, Noun.SUBPARAGRAPH, Noun.LETTER);
    }

    private Locator below(Locator upper, Label label, Form form) {
        last = form;
        return label.below(upper);
    }

    private Locator closing(Locator upper) {
        return cursor.attempt(() -> {
                    cursor.take(",");
                    return closingWords(cursor).map(number -> upper.then(Unit.WRAP_UP, number));
                })
                .orElse(upper);
    }

    /** The number of the closing words that are named where the cursor stands: hardly ever more than the first. */
    static Optional<String> closingWords(Cursor cursor) {
        return cursor.attempt(
                () -> cursor.take("closing") && cursor.take("words") ? Optional.of(onlyOr(cursor)) : Optional.empty());
    }

    /** "(2)" behind words that there is hardly ever more than one of; "1" when nothing is said. */
    static String onlyOr(Cursor cursor) {
        return Label.inParentheses(cursor).map(Label::number).orElse("1");
    }

    /** The label behind a noun, with or without parentheses: "paragraph 4", "subparagraph (a)", "point b". */
    static Optional<Label> bare(Cursor cursor) {
        return Label.inParentheses(cursor)
                .or(() -> cursor.attempt(() -> {
                    var token = cursor.next();
                    var word = token.is("a") || token.is("i");
                    return token.isCapital() || (word && !leadsOn(cursor.peek()))
                            ? Optional.empty()
                            : Label.of(token).or(() -> Label.inWords(token));
                }));
    }

    /** "37 b", "37 b and c"; but "article 9 a child may", "article 9 e.g.". */
    static boolean isLetterAlone(Cursor cursor) {
        var token = cursor.peek();
        var after = cursor.peek(1);
        var small = token.is(Kind.WORD) && token.text().length() == 1 && "abcdefgh".contains(token.text());
        var ends = ends(after) || (after.is(".") && !cursor.peek(2).glued());
        return small && ends && (!token.is("a") || leadsOn(after));
    }

    private static boolean ends(Token after) {
        return !after.glued() || ENDS.contains(after.text());
    }

    /** Whether what stands behind a letter leaves it a letter: "a of article 3", no "a person". */
    static boolean leadsOn(Token after) {
        return !after.is(Kind.WORD) || after.isOneOf(LEADS_ON);
    }
}
