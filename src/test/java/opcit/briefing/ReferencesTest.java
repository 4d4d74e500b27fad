package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opcit.citation.Authority;
import opcit.citation.Authority.Sort;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Has another program's readers read what reference managers are given, for each sort of instrument. */
class ReferencesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Paper PAPER = paper(
            new Authority(
                    Sort.TREATY,
                    "Convention on the Keeping of “Bees” – and Hives",
                    "Bees Convention",
                    Optional.empty(),
                    Optional.of("vol. 99, No. 1234"),
                    Optional.of(3),
                    Optional.of(LocalDate.of(1966, 12, 16)),
                    Optional.of(LocalDate.of(1976, 3, 23)),
                    Optional.of("General Assembly resolution 2200 A (XXI), annex")),
            new Authority(
                    Sort.RESOLUTION,
                    "Hives",
                    "A/RES/99/1",
                    Optional.of("A/RES/99/1"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2044, 2, 9)),
                    Optional.empty(),
                    Optional.empty()),
            new Authority(
                    Sort.DECLARATION,
                    "Declaration of Swarms",
                    "Swarms",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            Authority.unknown("a-99-324"));

    private static Paper paper(Authority... authorities) {
        return new Paper(
                "Bees",
                PaperTest.TODAY,
                false,
                List.of(),
                Arrays.stream(authorities)
                        .map(authority -> new Paper.Source(authority, "", "", List.of("art. 9 (1)", "para. 8")))
                        .toList());
    }

    /** The items of CSL-JSON, each of which holds what the schema of CSL knows, and holds it in the schema's types. */
    static List<CSLItemData> csl(String json) {
        var items = JSON.readValue(json, new TypeReference<List<Map<String, Object>>>() {});
        for (var item : items) {
            assertThat(item.get("id")).isInstanceOf(String.class);
            assertThat(item).containsKey("type");
            item.forEach((name, value) -> {
                if (!name.equals("issued")) {
                    assertThat(value).as(name).isInstanceOf(String.class);
                }
            });
            // The reader throws away what is none of CSL's, so what comes out again tells what is.
            var taken = CSLItemData.fromJson(item).toJson(new StringJsonBuilderFactory().createJsonBuilder());
            assertThat(JSON.readTree(taken.toString())).isEqualTo(JSON.valueToTree(item));
        }
        return items.stream().map(CSLItemData::fromJson).toList();
    }

    static List<RISReference> ris(String records) {
        try {
            RISLibrary library = new RISParser().parse(new StringReader(records));
            return library.getReferences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesItemsThatTheReaderOfCslTakesWhole() {
        var items = csl(CslPaper.write(PAPER));
        assertThat(items)
                .extracting(item -> item.getType().toString())
                .containsExactly("treaty", "legislation", "legislation", "report");
        var treaty = items.getFirst();
        assertThat(List.of(treaty.getTitle(), treaty.getContainerTitle(), treaty.getVolume(), treaty.getNumber()))
                .containsExactly(
                        "Convention on the Keeping of “Bees” – and Hives",
                        "United Nations Treaty Series",
                        "99",
                        "1234");
        assertThat(treaty.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{1966, 12, 16}});
        assertThat(items).extracting(CSLItemData::getId).doesNotHaveDuplicates();
    }

    @Test
    void givesRecordsThatTheReaderOfRisTakesWhole() {
        var records = ris(RisPaper.write(PAPER));
        assertThat(records)
                .extracting(record -> record.getType().toString())
                .containsExactly("STAT", "STAT", "STAT", "RPRT");
        var treaty = records.getFirst();
        assertThat(List.of(
                        treaty.getTitle(),
                        treaty.getShortTitle(),
                        treaty.getSecondaryTitle(),
                        treaty.getVolume(),
                        treaty.getStartPage(),
                        treaty.getDate(),
                        treaty.getNotes()[0]))
                .containsExactly(
                        "Convention on the Keeping of “Bees” – and Hives",
                        "Bees Convention",
                        "United Nations Treaty Series",
                        "99",
                        "3",
                        "1966/12/16",
                        "Cited: art. 9 (1); para. 8");
        assertThat(records.get(1).getTitle()).isEqualTo("Hives");
    }
}
