package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest
    @CsvSource({
        "rec_3, PREAMBULAR_PARAGRAPH",
        "para_8, PARAGRAPH",
        "fn_13, FOOTNOTE",
        "art_16, ARTICLE",
        "art_16__para_4, ARTICLE",
        "art_16__para_4__point_a, ARTICLE",
        "art_16__para_4__point_a__point_i, ARTICLE",
        "art_2__point_b, ARTICLE",
        "art_4bis, ARTICLE",
        "chp_3, CHAPTER",
        "part_3, PART",
        "art_3__para_1__wrapup_1, ARTICLE",
        "formula_1, FORMULA",
        "testimonium_1, TESTIMONIUM"
    })
    void readsAndWritesTheSameEId(String eId, Unit unit) {
        assertThat(Locator.parse(eId)).hasToString(eId);
        assertThat(Locator.parse(eId).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "para",
                "para_",
                "para_8__",
                "__para_8",
                "Para_8",
                "para_-1",
                "clause_8",
                "testimoniums_1",
                "para 8",
                "para_8\n"
            })
    void refusesWhatIsNoEIdAndQuotesIt(String eId) {
        assertThatThrownBy(() -> Locator.parse(eId))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + eId + "'")
                .hasMessageContaining("rec_3");
    }

    @Test
    void knowsTheStepAbove() {
        assertThat(Locator.parse("art_16__para_4").parent()).contains(Locator.parse("art_16"));
        assertThat(Locator.parse("art_16").parent()).isEmpty();
        assertThat(Locator.parse("art_16").then(Unit.PARAGRAPH, "4")).hasToString("art_16__para_4");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var random = new Random(61165);
        for (var i = 0; i < 2_000; i++) {
            var locator = Locator.of(any(random), 1 + random.nextInt(999));
            for (var step = random.nextInt(4); step > 0; step--) {
                locator = locator.then(any(random), Character.toString('a' + random.nextInt(26)));
            }
            assertThat(Locator.parse(locator.toString())).isEqualTo(locator);
        }
    }

    private static Unit any(Random random) {
        var units = List.of(Unit.values());
        return units.get(random.nextInt(units.size()));
    }
}
