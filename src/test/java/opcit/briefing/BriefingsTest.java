package opcit.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import opcit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class BriefingsTest {

    private final JdbcClient rows;
    private final Desk desk;
    private final Briefings briefings;
    private final String id;

    BriefingsTest(Database database) {
        var source = database.migrated();
        this.rows = JdbcClient.create(source);
        this.desk = new Desk(source);
        this.briefings = desk.briefings();
        this.id = briefings.create("  Detention\nof migrants ").id();
    }

    private Pin pin(String locator, String heading) {
        return briefings
                .pin(id, Desk.wish(desk.library, "a-res-61-165", locator, 0, heading))
                .orElseThrow();
    }

    private Briefing briefing() {
        return briefings.find(id).orElseThrow();
    }

    private List<String> sections() {
        return briefing().sections().stream()
                .map(section -> section.heading()
                        + section.pins().stream()
                                .map(pin -> pin.place().locator().toString())
                                .toList())
                .toList();
    }

    @Test
    void keepsTheWordsAndTheFingerprintOfTheTextThatTheyStoodIn() {
        var pin = pin("para_12", "Remittances");
        assertThat(briefing().title()).isEqualTo("Detention of migrants");
        assertThat(briefing().pins()).containsExactly(pin);
        assertThat(pin.words()).startsWith("Encourages all States").endsWith("such transfers;");
        assertThat(pin.fingerprint())
                .isEqualTo(desk.library.first().orElseThrow().fingerprint());
        assertThat(briefings.check(pin)).isInstanceOf(Standing.AsPinned.class);
    }

    @Test
    void refusesAPinThatCutsNoWholeWords() {
        assertThatThrownBy(() -> briefings.pin(id, Desk.wish(1, 21, null)))
                .isInstanceOf(NotPinned.class)
                .hasMessageContaining("1 to 21 cut no whole words out of para_12 of a-res-61-165");
        assertThatThrownBy(() -> briefings.pin(id, Desk.wish(0, 9_999, null))).isInstanceOf(NotPinned.class);
        assertThatThrownBy(() -> briefings.pin(id, Desk.wish(0, 21, "Requires all States")))
                .isInstanceOf(NotPinned.class)
                .hasMessageContaining("\"Encourages all States\"");
        assertThat(briefing().pins()).isEmpty();
        assertThat(briefings.pin(id, Desk.wish(0, 21, "Encourages all States"))).isPresent();
    }

    @Test
    void groupsPinsUnderHeadingsAndPutsThemInAnyOrder() {
        var first = pin("para_8", "Detention");
        var second = pin("para_12", "Remittances");
        var third = pin("para_9", "Detention");
        assertThat(sections()).containsExactly("Detention[para_8, para_9]", "Remittances[para_12]");

        briefings.arrange(
                id,
                List.of(
                        new Briefings.Arrangement("Money", List.of(second.id())),
                        new Briefings.Arrangement("Liberty", List.of(third.id(), first.id()))));
        assertThat(sections()).containsExactly("Money[para_12]", "Liberty[para_9, para_8]");
    }

    @Test
    void refusesAnArrangementThatLosesOrDoublesAPin() {
        var first = pin("para_8", "").id();
        var second = pin("para_12", "").id();
        for (var pins :
                List.of(List.of(first), List.of(first, first), List.of(first, second, second), List.of(first, "x"))) {
            assertThatThrownBy(() -> briefings.arrange(id, List.of(new Briefings.Arrangement("", pins))))
                    .isInstanceOf(UnusableBriefing.class)
                    .hasMessageContaining("each of the briefing's 2 pins once");
        }
        assertThat(sections()).containsExactly("[para_8, para_12]");
    }

    @Test
    void changesNoteAndHeadingOfAPinThatItHas() {
        var pin = pin("para_8", "");
        assertThat(briefings.change(id, pin.id(), "See *also* footnote 8.", null))
                .isPresent();
        assertThat(briefings.change(id, pin.id(), null, "Liberty")).isPresent();
        assertThat(briefing().pins().getFirst())
                .extracting(Pin::note, Pin::heading)
                .containsExactly("See *also* footnote 8.", "Liberty");
        var other = briefings.create("Another").id();
        assertThat(briefings.change(other, pin.id(), "x", null)).isEmpty();
        assertThat(briefings.deletePin(other, pin.id())).isFalse();
    }

    @Test
    void bringsADeletedPinBackToItsPlace() {
        var first = pin("para_8", "");
        pin("para_12", "");
        assertThat(briefings.deletePin(id, first.id())).isTrue();
        assertThat(briefings.deletePin(id, first.id())).isFalse();
        assertThat(sections()).containsExactly("[para_12]");
        assertThat(briefings.restorePin(id, first.id())).isTrue();
        assertThat(sections()).containsExactly("[para_8, para_12]");
    }

    @Test
    void bringsADeletedBriefingBackUntilItIsSweptAway() {
        pin("para_8", "");
        assertThat(briefings.delete(id)).isTrue();
        assertThat(briefings.find(id)).isEmpty();
        assertThat(briefings.all()).isEmpty();
        assertThat(briefings.pin(id, Desk.wish(0, 21, null))).isEmpty();
        desk.at(Desk.NOON.plus(Duration.ofDays(30))).sweep();
        assertThat(briefings.restore(id)).isTrue();
        assertThat(briefing().pins()).hasSize(1);

        briefings.delete(id);
        desk.at(Desk.NOON.plus(Duration.ofDays(31))).sweep();
        assertThat(briefings.restore(id)).isFalse();
        assertThat(rows.sql("select count(*) from pin").query(Integer.class).single())
                .isZero();
    }

    @Test
    void listsTheLastChangedFirst() {
        var later = desk.at(Desk.NOON.plusSeconds(1));
        var second = later.create("Second").id();
        assertThat(briefings.all()).extracting(Briefing::id).containsExactly(second, id);
        desk.at(Desk.NOON.plusSeconds(2)).rename(id, "First");
        assertThat(briefings.all()).extracting(Briefing::title).containsExactly("First", "Second");
    }

    @Test
    void saysWhatIsTooLongAndWhatIsTooMany() {
        assertThatThrownBy(() -> briefings.create(" ")).hasMessageContaining("no title");
        assertThatThrownBy(() -> briefings.create("x".repeat(201))).hasMessageContaining("201 characters");
        var pin = pin("para_8", "").id();
        assertThatThrownBy(() -> briefings.change(id, pin, "x".repeat(10_001), null))
                .hasMessageContaining("10,001 characters");
        briefings.create("2");
        briefings.create("3");
        assertThatThrownBy(() -> briefings.create("4")).hasMessageContaining("3 briefings");
    }

    @Test
    void seesOffsetsThatWereTamperedWithInTheDatabase() {
        var pin = pin("para_12", "");
        rows.sql("update pin set starts = starts + 11").update();
        assertThat(briefings.check(briefing().pins().getFirst())).isInstanceOf(Standing.Altered.class);
        rows.sql("update pin set starts = 0, words = ?")
                .param(pin.words().replace("Encourages", "Requires"))
                .update();
        assertThat(briefings.check(briefing().pins().getFirst())).isInstanceOf(Standing.Altered.class);
    }

    @Test
    void tellsATextThatChangedElsewhereFromWordsThatChanged() {
        var here = pin("para_12", "");
        var elsewhere = pin("para_8", "");
        desk.library = ChangedTexts.with("remittances of migrants", "remittances of workers");
        assertThat(List.of(briefings.check(here), briefings.check(elsewhere)))
                .hasExactlyElementsOfTypes(Standing.WordsChanged.class, Standing.TextChanged.class);
        desk.library = ChangedTexts.none();
        assertThat(briefings.check(here)).isInstanceOf(Standing.TextMissing.class);
        assertThat(Optional.of(briefings.check(elsewhere))).containsInstanceOf(Standing.TextMissing.class);
    }
}
