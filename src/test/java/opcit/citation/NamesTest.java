package opcit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names(Map.of(
            new InstrumentId("trafficking-protocol"), List.of("Trafficking Protocol"),
            new InstrumentId("smuggling-protocol"), List.of("Smuggling Protocol", "Migrant Smuggling Protocol"),
            new InstrumentId("cat"), List.of("Torture Convention", "CAT"),
            new InstrumentId("cedaw"), List.of("Women's Convention")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            children in the trafficking and the smuggling protocol | trafficking:trafficking-protocol smuggling protocol:smuggling-protocol
            Trafficking and Smuggling Protocols: what of children? | Trafficking:trafficking-protocol Smuggling Protocols:smuggling-protocol
            trafficking vs. migrant smuggling protocol             | trafficking:trafficking-protocol migrant smuggling protocol:smuggling-protocol
            torture/women's convention on reports                  | torture:cat women's convention:cedaw
            trafficking and the Smuggling Protocol's aims          | trafficking:trafficking-protocol Smuggling Protocol:smuggling-protocol
            trafficking and smuggling                              | ''
            the Smuggling Protocol and trafficking                 | Smuggling Protocol:smuggling-protocol
            """)
    void readsTextsThatShareANoun(String text, String named) {
        assertThat(names.read(text))
                .extracting(
                        naming -> naming.written() + ":" + naming.instrument().orElseThrow())
                .isEqualTo(named.isEmpty() ? List.of() : List.of(named.split("(?<=protocol|cat|cedaw) ")));
    }
}
