package opcit.search.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c                   | a   | 1    | 1      | 1      | 1    | first
            b a c                   | a   | 1    | 0.5    | 0.6309 | 0.5  | second: 1 / log2 3
            b c d                   | a   | 0    | 0      | 0      | 0    | not found
            a b c d                 | a d | 1    | 0.75   | 0.8772 | 1    | first and fourth: (1 + 2/4) / 2
            b a                     | a d | 0.5  | 0.25   | 0.3869 | 0.5  | what is not found counts in the mean
            b c d e f g h i j k a   | a   | 0    | 0      | 0      | 0    | the eleventh counts for nothing
            """)
    void countAsTrecEvalDoes(
            String found, String relevant, double recall, double precision, double gain, double rank, String reason) {
        var measures = Measures.of(List.of(found.split(" ")), Set.of(relevant.split(" ")));
        assertThat(measures.recall()).as(reason).isEqualTo(recall);
        assertThat(measures.averagePrecision()).as(reason).isEqualTo(precision);
        assertThat(measures.gain()).as(reason).isCloseTo(gain, within(0.0001));
        assertThat(measures.reciprocalRank()).as(reason).isEqualTo(rank);
    }

    @Test
    void areAveragedOverQuestions() {
        var found = Measures.of(List.of("a"), Set.of("a"));
        var notFound = Measures.of(List.of("b"), Set.of("a"));
        assertThat(Measures.mean(List.of(found, notFound))).isEqualTo(new Measures(0.5, 0.5, 0.5, 0.5));
    }
}
