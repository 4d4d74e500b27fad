package opcit.search.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opcit.citation.InstrumentId;
import opcit.corpus.Act;
import opcit.corpus.Library;
import opcit.corpus.Provision;
import opcit.corpus.Texts;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final Library ORIGINAL = Texts.resolutionAlone();

    private final Copies copies = new Copies(ORIGINAL);

    @Test
    void standAfterTheOriginalUnderIdsOfTheirOwn() {
        assertThat(copies.times(3).instruments())
                .extracting(instrument -> instrument.id().value())
                .containsExactly("a-res-61-165", "a-res-61-165-copy-1", "a-res-61-165-copy-2");
    }

    @Test
    void areTheSameEachTime() {
        assertThat(new Copies(ORIGINAL).times(2)).isEqualTo(copies.times(2));
    }

    @Test
    void haveOtherWordsInTheFormOfTheOriginal() {
        var original = provisions("a-res-61-165");
        var copy = provisions("a-res-61-165-copy-1");
        var same = IntStream.range(0, original.size())
                .filter(at -> original.get(at).text().equals(copy.get(at).text()));
        assertThat(same.count()).isLessThan(original.size() / 10);
        assertThat(copy)
                .extracting(provision -> Copies.form(provision.text()))
                .containsExactlyElementsOf(original.stream()
                        .map(provision -> Copies.form(provision.text()))
                        .toList());
    }

    @Test
    void keepTheActsOfTheOriginalAtTheirWords() {
        assertThat(verbs("a-res-61-165")).contains("Strongly condemns", "decides");
        assertThat(verbs("a-res-61-165-copy-1"))
                .extracting(Copies::form)
                .containsExactlyElementsOf(
                        verbs("a-res-61-165").stream().map(Copies::form).toList());
    }

    private List<String> verbs(String id) {
        return provisions(id).stream()
                .flatMap(provision -> provision.acts().stream().map(Act::verb).map(verb -> verb.of(provision.text())))
                .toList();
    }

    @Test
    void varyQuestionsFromRunToRun() {
        var questions = List.of("Who may leave?");
        assertThat(copies.varied(questions, 1))
                .allMatch(question -> question.matches("Who may leave\\? [a-z]{4,}"))
                .isNotEqualTo(copies.varied(questions, 2));
    }

    private List<Provision> provisions(String id) {
        return copies.times(2).instrument(new InstrumentId(id)).orElseThrow().provisions();
    }
}
