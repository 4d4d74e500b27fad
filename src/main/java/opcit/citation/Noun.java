package opcit.citation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opcit.citation.Token.Kind;

/** A word for a kind of provision. */
enum Noun {
    ARTICLE("article articles art arts", Unit.ARTICLE),
    PARAGRAPH("paragraph paragraphs para paras par pars clause clauses ¶ §", Unit.PARAGRAPH),
    SUBPARAGRAPH("subparagraph subparagraphs subpara subparas point points", Unit.POINT),
    LETTER("letter letters lit litt", Unit.POINT),
    RECITAL("recital recitals", Unit.PREAMBULAR_PARAGRAPH),
    FOOTNOTE("footnote footnotes fn fns endnote endnotes", Unit.FOOTNOTE),
    PART("part parts", Unit.PART),
    CHAPTER("chapter chapters chap chaps", Unit.CHAPTER),
    // Spoken shorthand: "OP 8", "PPs 3 and 4".
    OPERATIVE("op ops", Unit.PARAGRAPH),
    PREAMBULAR("pp pps", Unit.PREAMBULAR_PARAGRAPH);

    private static final Map<String, Noun> BY_WORD = Arrays.stream(values())
            .flatMap(noun -> Arrays.stream(noun.words.split(" ")).map(word -> Map.entry(word, noun)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> ABBREVIATIONS = Set.of(("art arts para paras par pars subpara subparas lit litt fn"
                    + " fns chap chaps op ops pp pps footnote footnotes endnote endnotes")
            .split(" "));
    private static final Set<String> ABBREVIATED_NUMBER = Set.of("no", "nos", "nr");
    private static final Set<String> NUMBER = Set.of("number", "numbers", "#", "№");

    private final String words;
    private final Unit unit;

    Noun(String words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** Whether it names what lies below an article or a paragraph. */
    boolean isOfALevel() {
        return this == PARAGRAPH || this == SUBPARAGRAPH || this == LETTER;
    }

    /** A noun as it stands before a number: "arts.", "paragraph no." */
    record Heading(Noun noun, boolean plural, boolean capital) {}

    /** Whether the token is such a word. */
    static boolean isOne(Token token) {
        return BY_WORD.containsKey(token.lower());
    }

    // heading  = noun [ "." ] [ paragraph, after "op" or "pp" ] [ "no" [ "." ] | "number" | "#" ]
    // noun     = a word of the list above | "¶¶" | "§§"
    /** The noun where the cursor stands, with what belongs to it before its number. */
    static Optional<Heading> take(Cursor cursor) {
        return cursor.attempt(() -> {
            var token = cursor.next();
            var word = token.lower().replaceFirst("[-‑]", "");
            var noun = Optional.ofNullable(BY_WORD.get(word));
            if (noun.isEmpty() || (token.glued() && cursor.peek(-2).is(Kind.FIGURES) && token.is(Kind.WORD))) {
                return Optional.empty();
            }
            var doubled = token.is(Kind.MARK) && cursor.take(token.text());
            var shorthand = noun.get() == OPERATIVE || noun.get() == PREAMBULAR;
            if (ABBREVIATIONS.contains(word) && cursor.peek().glued()) {
                cursor.take(".");
            }
            if (shorthand) {
                cursor.take("-");
                takeParagraph(cursor);
            }
            takeNo(cursor);
            return noun.map(known -> new Heading(known, doubled || word.endsWith("s"), token.isCapital()));
        });
    }

    /** The same when the noun is one of these. */
    static Optional<Heading> take(Cursor cursor, Noun... nouns) {
        return cursor.attempt(
                () -> take(cursor).filter(heading -> Arrays.asList(nouns).contains(heading.noun())));
    }

    // "op. para. 9"
    private static void takeParagraph(Cursor cursor) {
        var word = cursor.peek().lower();
        if (BY_WORD.get(word) == PARAGRAPH) {
            cursor.next();
            if (ABBREVIATIONS.contains(word) && cursor.peek().glued()) {
                cursor.take(".");
            }
        }
    }

    // "article no one may": not every "no" stands for "number".
    private static void takeNo(Cursor cursor) {
        var abbreviated = cursor.peek().isOneOf(ABBREVIATED_NUMBER)
                && (cursor.peek(1).is(".") || cursor.peek(1).is(Kind.FIGURES));
        if (abbreviated) {
            cursor.next();
            cursor.take(".");
        } else {
            cursor.takeOneOf(NUMBER);
        }
    }
}
