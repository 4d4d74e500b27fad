package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opcit.citation.Locator;
import opcit.citation.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@EnabledIf("opcit.corpus.Texts#areHere")
class TreatyReaderTest {

    private static final Pattern COUNTED = Pattern.compile(
            "## `(?<id>[a-z-]+)`: (?<articles>\\d+) articles, (?<paragraphs>\\d+) numbered paragraphs, (?<parts>\\d+) parts,"
                    + " (?<recitals>\\d+) recitals\\s+`article:paragraphs` (?<each>[\\d: bis]+)");

    static Stream<MatchResult> counted() throws IOException {
        return COUNTED.matcher(Files.readString(Texts.REFERENCE.resolve("STRUCTURE.md")))
                .results();
    }

    @Test
    void countsElevenTreaties() throws IOException {
        assertThat(counted()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void findsEveryArticleAndParagraph(MatchResult counted) {
        var instrument = instrument(counted.group("id"));
        var each = instrument.provisions().stream()
                .filter(provision -> provision.locator().unit() == Unit.ARTICLE)
                .filter(provision -> provision.locator().parent().isEmpty())
                .map(article -> number(article) + ":" + paragraphs(instrument, article.locator()))
                .collect(Collectors.joining(" "));
        assertThat(each).isEqualTo(counted.group("each").strip());
        assertThat(instrument.count(Unit.PART)).isEqualTo(Long.parseLong(counted.group("parts")));
        assertThat(instrument.count(Unit.PREAMBULAR_PARAGRAPH)).isEqualTo(Long.parseLong(counted.group("recitals")));
    }

    private static String number(Provision article) {
        return article.locator().steps().getFirst().number();
    }

    private static long paragraphs(Instrument instrument, Locator article) {
        return instrument.under(article).stream()
                .filter(provision -> provision.locator().steps().size() == 2)
                .filter(provision -> provision.locator().steps().getLast().unit() == Unit.PARAGRAPH)
                .count();
    }

    private static Instrument instrument(String id) {
        return Texts.all()
                .filter(instrument -> instrument.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
