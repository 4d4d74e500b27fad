package opcit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opcit.citation.InstrumentId;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms that the texts define. */
@EnabledIf("opcit.corpus.Texts#areHere")
class DefinitionsTest {

    private static final Library LIBRARY = Texts.read(Texts.FOLDER, Texts.REFERENCE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            cat                  | torture
            cedaw                | discrimination against women
            crc                  | child
            icerd                | racial discrimination
            icrmw                | migrant worker; frontier worker; seasonal worker; seafarer; worker on an offshore installation; itinerant worker; project-tied worker; specified-employment worker; self-employed worker; members of the family; State of origin; State of employment; State of transit
            smuggling-protocol   | Smuggling of migrants; Illegal entry; Fraudulent travel or identity document; Vessel
            trafficking-protocol | Trafficking in persons; Child
            untoc                | Organized criminal group; Serious crime; Structured group; Property; Proceeds of crime; Freezing or seizure; Confiscation; Predicate offence; Controlled delivery; Regional economic integration organization; public official
            udhr                 | ''
            """)
    void areReadOffTheirDefinitions(String instrument, String terms) {
        var defined = LIBRARY.instrument(new InstrumentId(instrument)).orElseThrow().provisions().stream()
                .flatMap(provision -> provision.defines().stream())
                .toList();
        assertThat(defined).isEqualTo(terms.isEmpty() ? List.of() : List.of(terms.split("; ")));
    }
}
