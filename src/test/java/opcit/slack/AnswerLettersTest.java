package opcit.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opcit.chat.AnswerBody;
import opcit.chat.AnswerBody.ClaimBody;
import opcit.chat.AnswerBody.QuoteBody;
import opcit.chat.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnswerLettersTest {

    private static final AnswerLetters LETTERS = new AnswerLetters(settings());

    static SlackSettings settings() {
        return new SlackSettings(
                URI.create("https://slack.com/api/"),
                "https://opcit.example.org/",
                List.of(),
                List.of(),
                4,
                3,
                Duration.ofMillis(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                true,
                Duration.ZERO,
                Duration.ofMinutes(5),
                Duration.ofHours(2),
                Duration.ofSeconds(10),
                Duration.ofDays(7));
    }

    private static QuoteBody quote(int n, String text) {
        var locator = "art_" + n;
        return new QuoteBody(
                n,
                "harbours",
                locator,
                0,
                text.length(),
                text,
                "Harbours, art. " + n,
                "/texts/harbours#" + locator,
                "treaty",
                true,
                n % 2 == 0);
    }

    private static AnswerBody answer(List<ClaimBody> claims, List<QuoteBody> quotes) {
        var nearest = List.of(new AnswerBody.Nearest(
                "harbours", "art_9", "Harbours, art. 9", "/texts/harbours#art_9", "No ship shall be charged."));
        return new AnswerBody(
                "grounded", claims, quotes, List.of(), nearest, "model:m", List.of("A notice."), "c", "t");
    }

    private static List<Letter> letters(AnswerBody answer) {
        return LETTERS.of(new Reply.Answered(answer), "13345224609.1", true);
    }

    private static JsonNode json(Letter letter) {
        var json = GsonFactory.createSnakeCase();
        return BlockKit.read("[%s]"
                .formatted(letter.blocks().stream()
                        .map(block -> json.toJson(block, LayoutBlock.class))
                        .reduce((one, other) -> one + "," + other)
                        .orElse("")));
    }

    @Test
    void showsClaimsWithTheirQuotationsAndWhatWeightTheyCarry() throws IOException {
        var quotes = List.of(quote(1, "Every keeper shall have the right to leave."), quote(2, "within three days"));
        var claims = List.of(
                new ClaimBody("Keepers may leave within three days.", List.of(1, 2)),
                new ClaimBody("That is a right.", List.of(1)));
        var letters = letters(answer(claims, quotes));
        assertThat(letters).hasSize(1);
        BlockKit.check(json(letters.getFirst()));
        BlockKit.isGolden(json(letters.getFirst()), "treaty");
        assertThat(letters.getFirst().text())
                .isEqualTo("Keepers may leave within three days. (Harbours, art. 1; Harbours, art. 2)\n"
                        + "That is a right. (Harbours, art. 1)");
    }

    @Test
    void readsNothingIntoTheWordsOfAText() {
        var hostile = "<!channel> and <@U1>, *see* _here_: `code` & :smile: <https://evil.example|the text>";
        var letter = letters(answer(List.of(new ClaimBody("It says <!here>.", List.of(1))), List.of(quote(1, hostile))))
                .getFirst();
        assertThat(letter.text()).isEqualTo("It says &lt;!here&gt;. (Harbours, art. 1)");
        assertThat(BlockKit.texts(json(letter))).contains(hostile, "It says <!here>.");
        // Only mrkdwn is read for mentions, and there is none.
        assertThat(json(letter).findValuesAsString("type")).doesNotContain("mrkdwn", "markdown", "user", "broadcast");
    }

    @Test
    void splitsALongAnswerBetweenQuotationsAndCutsNone() {
        var random = new Random(8);
        for (var round = 0; round < 50; round++) {
            var texts = IntStream.rangeClosed(1, 1 + random.nextInt(60))
                    .mapToObj(n -> "word " + n + " of \"it\" – ".repeat(random.nextInt(400)))
                    .toList();
            var quotes = IntStream.range(0, texts.size())
                    .mapToObj(i -> quote(i + 1, texts.get(i)))
                    .toList();
            var claims = quotes.stream()
                    .map(quote -> new ClaimBody("Claim " + quote.n(), List.of(quote.n())))
                    .toList();
            var letters = letters(answer(claims, quotes));
            letters.forEach(letter -> {
                BlockKit.check(json(letter));
                assertThat(letter.text().length()).isLessThanOrEqualTo(4_000);
            });
            assertThat(letters.stream()
                            .flatMap(letter -> BlockKit.texts(json(letter)).stream())
                            .filter(texts::contains))
                    .containsExactlyElementsOf(texts);
        }
    }

    @Test
    void sendsToThePageForAQuotationThatNoMessageHolds() {
        var letters = letters(
                answer(List.of(new ClaimBody("It is long.", List.of(1))), List.of(quote(1, "long ".repeat(5_000)))));
        letters.forEach(letter -> BlockKit.check(json(letter)));
        assertThat(BlockKit.texts(json(letters.getFirst())))
                .contains("It is long.", "The words are too many for Slack. Read them at ", "Harbours, art. 1");
        assertThat(json(letters.getFirst()).findValuesAsString("url"))
                .contains("https://opcit.example.org/texts/harbours#art_1");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        var letters = LETTERS.of(new Reply.Refused("It begins \"<!channel>…\"."), "Ev1", false);
        assertThat(letters).singleElement().satisfies(letter -> {
            BlockKit.check(json(letter));
            assertThat(letter.text()).isEqualTo("It begins \"&lt;!channel&gt;…\".");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 599, 600, 601, 3_000, 3_001, 5_000})
    void keepsPlainWordsWithinTheLimits(int length) {
        BlockKit.check(json(AnswerLetters.plain("𝄞".repeat(length))));
    }
}
