package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import opcit.corpus.Library;
import opcit.corpus.Texts;
import opcit.corpus.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Opcit writes, it reads; and nothing that anybody writes upsets it. */
class RoundTripTest {

    private static final Library LIBRARY = Texts.resolutionAlone();
    private static final Names NAMES = LIBRARY.names();
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final int LONGEST_QUESTION = 2_000;

    private final Random random = new Random(61165);

    @Test
    void readsTheCitationsThatItWrites() {
        for (var i = 0; i < 5_000; i++) {
            var work = any(works());
            var place = new Place(work.id(), locator());
            var written = new Citation(place, work.citedAs()).written();
            assertThat(read(written)).as(written).singleElement().satisfies(mention -> {
                assertThat(mention.locators()).containsExactly(place.locator());
                assertThat(mention.instrument()).contains(place.instrument());
            });
        }
    }

    @Test
    void readsThemInASentence() {
        for (var i = 0; i < 1_000; i++) {
            var one = new Place(any(works()).id(), locator());
            var other = new Place(any(works()).id(), locator());
            var text = "Compare " + written(one) + " with " + written(other) + ", please.";
            assertThat(read(text))
                    .as(text)
                    .satisfiesExactly(first -> assertIs(first, one), second -> assertIs(second, other));
        }
    }

    @Test
    void writesEveryLocatorThere() {
        for (var i = 0; i < 5_000; i++) {
            var locator = new Locator(List.of(anyStep()));
            for (var step = random.nextInt(4); step > 0; step--) {
                var next = anyStep();
                locator = locator.then(next.unit(), next.number());
            }
            var citation = new Citation(new Place(new InstrumentId("crc"), locator), "CRC");
            assertThat(citation.written()).startsWith("CRC, ").doesNotContain("_");
            assertThat(citation.inWords()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article ",
                "art.",
                "9, ",
                "article 9, ",
                "article 9 and ",
                "(a)",
                "(",
                "((a",
                ")",
                "article 9 (a)",
                "paragraph 4 of ",
                "paragraph 4, ",
                "subparagraph (a) of ",
                "point a of ",
                "of the ",
                "article 9 of the ",
                "article 9 (",
                "ICCPR ",
                "ICCPR 9 ",
                "ICCPR 9 and ",
                "9 ICCPR ",
                "9 (4) of the ",
                "ICCPR, ",
                "part I ",
                "parts II, III and ",
                "first, ",
                "1st,",
                "1/1/",
                "OP8/9",
                "op/",
                "first paragraph, ",
                "9, 1-59 ICCPR ",
                "first and ",
                "third recital of the ",
                "preamble ",
                "preamble of the ",
                "preamble of the CRC, ",
                "closing words of ",
                "enacting words ",
                "testimonium, ",
                "1-59 ",
                "1-59, ",
                "arts. 1-59 of ",
                "paragraphs 1-59 of articles 1-59, ",
                "OP",
                "OP8",
                "PP 1-3, ",
                "§",
                "§ ",
                "¶¶1",
                "-",
                "–",
                "1/",
                "a/",
                "61/165 ",
                "resolution 45/158 ",
                "16.4.",
                "1.1.1.1",
                "twenty-",
                "twenty second ",
                "sub-",
                "the ",
                "no. ",
                "article no ",
                "'s ",
                "CRC's ",
                "bis ",
                "9 bis ",
                "a b c d e f g h ",
                "article 9 a ",
                "i ii iii iv ",
                "999999",
                "1234567 ",
                "٣",
                "a",
                "Ā",
                "\u00a0",
                "\t",
                "\uD83D\uDE00",
                "\uD83D",
                "%s",
                "\\E",
                "\0",
                "art_9 ",
                "ſ",
                "İ",
                "article İ ",
                "article 9 (İ)",
                "article 9 (ii) to (x), "
            })
    void comesToAnEndWithWhateverIsRepeated(String piece) {
        var text = piece.repeat(LONGEST_QUESTION / piece.length());
        assertThat(read(text))
                .allSatisfy(
                        mention -> assertThat(mention.locators()).isNotEmpty().hasSizeLessThan(LONGEST_QUESTION));
    }

    @Test
    void readsAnyJumbleOfWordsWithoutOverlap() {
        var pieces = List.of(
                "article",
                "articles",
                "art.",
                "paragraph",
                "paras.",
                "point",
                "subparagraph",
                "part",
                "Part",
                "III",
                "I",
                "a",
                "b",
                "(a)",
                "(ii)",
                "(4)",
                "9",
                "10",
                "16",
                "1990",
                "-",
                "–",
                "to",
                "and",
                "or",
                ",",
                ";",
                ".",
                "(",
                ")",
                "of",
                "the",
                "in",
                "ICCPR",
                "ICRMW",
                "CRC",
                "resolution",
                "61/165",
                "A/RES/60/169",
                "45/158",
                "preamble",
                "third",
                "second",
                "recital",
                "preambular",
                "OP",
                "PP3",
                "closing words",
                "testimonium",
                "bis",
                "days",
                "says",
                "'s",
                "§",
                "no.",
                "twenty-second",
                "37b",
                "16.4",
                "Convention",
                "(see",
                "as well as",
                "&",
                "/");
        for (var i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (var piece = random.nextInt(14); piece >= 0; piece--) {
                text.append(any(pieces)).append(random.nextInt(5) == 0 ? "" : " ");
            }
            var mentions = read(text.toString());
            assertThat(mentions).as(text.toString()).allSatisfy(mention -> {
                assertThat(mention.start()).isNotNegative().isLessThan(mention.end());
                assertThat(mention.end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.locators()).isNotEmpty().doesNotHaveDuplicates();
            });
            for (var next = 1; next < mentions.size(); next++) {
                assertThat(mentions.get(next).start())
                        .isGreaterThanOrEqualTo(mentions.get(next - 1).end());
            }
        }
    }

    private static void assertIs(Mention mention, Place place) {
        assertThat(mention.locators()).containsExactly(place.locator());
        assertThat(mention.instrument()).contains(place.instrument());
    }

    private static List<Mention> read(String text) {
        return Mentions.read(text, NAMES.read(text));
    }

    private static List<Work> works() {
        return LIBRARY.holdings().stream().map(holding -> holding.work()).toList();
    }

    private static String written(Place place) {
        var work = works().stream()
                .filter(one -> one.id().equals(place.instrument()))
                .findFirst();
        return new Citation(place, work.orElseThrow().citedAs()).written();
    }

    // place = article [ paragraph ] [ point [ point ] ] [ closing words ] | paragraph [ point [ point ] ] | …
    private Locator locator() {
        return switch (random.nextInt(10)) {
            case 0 -> points(Locator.of(Unit.PARAGRAPH, 1 + random.nextInt(999)));
            case 1 -> Locator.of(Unit.PREAMBULAR_PARAGRAPH, 1 + random.nextInt(120));
            case 2 -> Locator.of(Unit.FOOTNOTE, 1 + random.nextInt(99));
            case 3 -> Locator.of(random.nextBoolean() ? Unit.PART : Unit.CHAPTER, 1 + random.nextInt(45));
            case 4 -> Locator.of(random.nextBoolean() ? Unit.FORMULA : Unit.TESTIMONIUM, 1 + random.nextInt(2));
            case 5 -> points(new Locator(List.of(new Locator.Step(Unit.POINT, letter()))));
            default -> article();
        };
    }

    private Locator article() {
        var number = 1 + random.nextInt(120) + (random.nextInt(8) == 0 ? any(List.of("bis", "ter", "quater")) : "");
        var article = new Locator(List.of(new Locator.Step(Unit.ARTICLE, number)));
        var place = points(
                random.nextBoolean()
                        ? article
                        : article.then(Unit.PARAGRAPH, Integer.toString(1 + random.nextInt(30))));
        return random.nextInt(6) == 0 ? place.then(Unit.WRAP_UP, Integer.toString(1 + random.nextInt(2))) : place;
    }

    private Locator points(Locator place) {
        return switch (random.nextInt(3)) {
            case 0 -> place;
            case 1 -> place.then(Unit.POINT, letter());
            default -> place.then(Unit.POINT, letter()).then(Unit.POINT, any(ROMAN));
        };
    }

    private String letter() {
        return Character.toString('a' + random.nextInt(26));
    }

    private Locator.Step anyStep() {
        var number = Optional.of(random.nextInt(3))
                .map(kind -> switch (kind) {
                    case 0 -> Integer.toString(random.nextInt(1_000_000));
                    case 1 -> letter();
                    default -> random.nextInt(100) + letter() + letter();
                })
                .orElseThrow();
        return new Locator.Step(any(List.of(Unit.values())), number);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
