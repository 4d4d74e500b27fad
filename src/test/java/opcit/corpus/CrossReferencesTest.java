package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import opcit.citation.InstrumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class CrossReferencesTest {

    @Test
    void nameTheCitingProvisionAndTheCitedWorkOnce() {
        assertThat(Texts.resolutionAlone().crossReferences())
                .extracting(reference -> reference.citation().written() + " > " + reference.cited())
                .doesNotHaveDuplicates()
                .contains(
                        "A/RES/61/165, second preambular paragraph > udhr",
                        "A/RES/61/165, para. 4 > trafficking-protocol",
                        "A/RES/61/165, para. 14 > a-res-58-208");
    }

    // "… strategies for the protection of migrants": the title of a resolution that came a year later.
    @Test
    @EnabledIf("opcit.corpus.Texts#areHere")
    void neverLeadToAWorkThatWasAdoptedLater() {
        assertThat(Texts.read(Texts.FOLDER, Texts.REFERENCE).crossReferences())
                .isNotEmpty()
                .noneMatch(reference -> reference.cited().equals(new InstrumentId("a-res-61-165")));
    }
}
