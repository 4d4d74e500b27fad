package opcit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsReaderTest {

    private static final String ONE =
            "{\"sentence\": \"One:\", \"quotes\": [{\"exhibit\": 1, \"words\": \"a “}]” b\"}]}";
    private static final String TWO =
            "{\"quotes\": [{\"words\": \"c\", \"exhibit\": 2}, {\"exhibit\": 3, \"words\": \"d\"}],"
                    + " \"sentence\": \"Two \\\"é\\\":\"}";
    private static final Claim FIRST = new Claim("One:", List.of(new Pointer(1, "a “}]” b")));
    private static final Claim SECOND = new Claim("Two \"é\":", List.of(new Pointer(2, "c"), new Pointer(3, "d")));

    private final List<Claim> claims = new ArrayList<>();
    private final ClaimsReader reader = new ClaimsReader(claims::add, sentence -> true);

    @Test
    void handsOnAClaimAsSoonAsItIsWhole() {
        reader.read("{\"claims\": [" + ONE.substring(0, ONE.length() - 1));
        assertThat(claims).isEmpty();
        reader.read("}");
        assertThat(claims).containsExactly(FIRST);
        reader.read("," + TWO + "]}");
        reader.end();
        assertThat(claims).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"claims\": [%s, %s]}",
                "```json\n{\"claims\": [%s, %s]}\n```",
                "Here it is: {\"claims\": [%s, %s]} I hope {\"claims\": [] } helps",
                "{\"language\": {\"claims\": [1]}, \"claims\": [%s, %s], \"confidence\": 1.0}"
            })
    void readsTheSameWhateverThePiecesAndWhateverStandsAround(String form) {
        var json = form.formatted(ONE, TWO);
        for (var length = 1; length < 40; length++) {
            var read = new ArrayList<Claim>();
            var each = new ClaimsReader(read::add, sentence -> true);
            for (var at = 0; at < json.length(); at += length) {
                each.read(json.substring(at, Math.min(json.length(), at + length)));
            }
            each.end();
            assertThat(read).as("pieces of %d", length).containsExactly(FIRST, SECOND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I am sorry, I cannot help with that.",
                "{}",
                "{\"claims\": [",
                "{\"claims\": [{\"sentence\": \"a\"",
                "{\"claims\": \"none\"}",
                "{\"claims\": [}]",
                "{\"claims\": [{\"sentence\": \"a\", \"quotes\": \"b\"}]}",
                "{\"claims\": [{\"sentence\": \"a\", \"quotes\": [{\"exhibit\": \"x\", \"words\": \"b\"}]}]}",
                "<html><body>502 Bad Gateway {nginx}</body></html>"
            })
    void refusesWhatIsNoListOfClaims(String output) {
        assertThatThrownBy(() -> {
                    reader.read(output);
                    reader.end();
                })
                .isInstanceOf(UnusableOutput.class);
        assertThat(claims).isEmpty();
    }

    @Test
    void handsOnNoClaimThatRestsOnNothing() {
        reader.read("{\"claims\": [{\"sentence\": \"a\", \"quotes\": []}, {\"sentence\": \"b\"}, {\"sentence\": \" \","
                + " \"quotes\": [{\"exhibit\": 1, \"words\": \"c\"}]}, {\"sentence\": \"d\", \"quotes\":"
                + " [{\"exhibit\": 1, \"words\": \" \"}]}]}");
        reader.end();
        assertThat(claims).isEmpty();
        assertThat(reader.groundless()).isEqualTo(4);
    }

    @Test
    void endsAListThatHasNoEnd() {
        assertThatThrownBy(() -> reader.read("{\"claims\": [" + (ONE + ",").repeat(50)))
                .isInstanceOf(UnusableOutput.class);
        assertThat(claims).hasSize(12);
    }
}
