package opcit.search.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import opcit.citation.InstrumentId;
import opcit.search.bench.TestCollection.Passage;
import org.junit.jupiter.api.Test;

class PassageLibraryTest {

    private static final List<Passage> PASSAGES = Stream.of(
                    "1:1.|LIGHTS",
                    "1:1.1|Keepers of lights",
                    "1:1.1.1.(1)|A keeper keeps a light.",
                    "1:1.1.1.(1).Guidance.1.|Keeping is no sport.",
                    "1:1.1.2|A keeper may:",
                    "1:1.1.2.(a)|sleep by day; and",
                    "1:1.1.2.(b)|eat.",
                    "2:7)|A fog is no night.",
                    "|Words without a place.",
                    "Annex (see over)|More words without a place.")
            .map(line -> line.split("\\|"))
            .map(parts -> new Passage("id of " + parts[0], parts[0], parts[1]))
            .toList();

    private final PassageLibrary passages = PassageLibrary.of(PASSAGES);

    @Test
    void setsPassagesUnderTheirHeadingsAndChapeaux() {
        assertThat(read("text-1"))
                .containsExactly(
                        "chp_1 LIGHTS",
                        "art_1 Keepers of lights",
                        "art_1__para_1 Keepers of lights A keeper keeps a light.",
                        "art_1__para_2 Keepers of lights Keeping is no sport.",
                        "art_1__para_3 Keepers of lights A keeper may:",
                        "art_1__para_3__point_1 Keepers of lights A keeper may: sleep by day; and",
                        "art_1__para_3__point_2 Keepers of lights A keeper may: eat.");
        assertThat(read("text-2")).containsExactly("art_1 A fog is no night.");
    }

    @Test
    void keepsPassagesWhoseTitlesSayNothing() {
        assertThat(read("text-3")).containsExactly("art_1 Words without a place.", "art_2 More words without a place.");
    }

    @Test
    void knowsEachPassageByItsPlace() {
        var places = passages.library().instruments().stream()
                .flatMap(instrument -> instrument.provisions().stream().map(instrument::place));
        assertThat(places.map(passages::id))
                .containsExactlyElementsOf(PASSAGES.stream().map(Passage::id).toList());
    }

    private List<String> read(String instrument) {
        var read = passages.library().instrument(new InstrumentId(instrument)).orElseThrow();
        return read.provisions().stream()
                .map(provision -> provision.locator() + " " + read.inContext(provision))
                .toList();
    }
}
