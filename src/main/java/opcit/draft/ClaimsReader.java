package opcit.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Reads claims out of JSON while it is being written, and hands each on as soon as it is whole. */
final class ClaimsReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String CLAIMS = "claims";
    private static final int MOST_CLAIMS = 12;

    private final Consumer<Claim> claims;
    private final Predicate<String> fit;
    private final JsonParser parser = JSON.createNonBlockingByteArrayParser();
    private final ByteArrayFeeder feeder = (ByteArrayFeeder) parser.nonBlockingInputFeeder();
    private @Nullable TokenBuffer claim;
    private boolean begun;
    private boolean listed;
    private boolean ended;
    private int depth;
    private int spoken;
    private int groundless;
    private int characters;

    /** @param fit whether a sentence may be told at all */
    ClaimsReader(Consumer<Claim> claims, Predicate<String> fit) {
        this.claims = claims;
        this.fit = fit;
    }

    private record Said(@Nullable String sentence, @Nullable List<SaidQuote> quotes) {}

    private record SaidQuote(int exhibit, @Nullable String words) {}

    boolean hasSpoken() {
        return spoken > 0;
    }

    /** How many sentences rested on nothing, or were none to be told. */
    int groundless() {
        return groundless;
    }

    /** How much has been read, in UTF-16 units. */
    int characters() {
        return characters;
    }

    /**
     * Reads on.
     *
     * @throws UnusableOutput when this is not JSON any more
     */
    void read(String piece) {
        characters += piece.length();
        // Some models put the JSON into a fence, and say a word before or after it.
        var json = begun ? piece : piece.substring(Math.max(piece.indexOf('{'), 0));
        begun |= json.startsWith("{");
        if (!begun || ended) {
            return;
        }
        try {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            feeder.feedInput(bytes, 0, bytes.length);
            for (var token = parser.nextToken(); token != JsonToken.NOT_AVAILABLE && !ended; token = next()) {
                take(token);
            }
        } catch (JacksonException e) {
            throw new UnusableOutput("it is not JSON: " + e.getOriginalMessage());
        }
    }

    // What follows the last brace is not read.
    private @Nullable JsonToken next() {
        return ended ? JsonToken.NOT_AVAILABLE : parser.nextToken();
    }

    /** @throws UnusableOutput when there is something left to be said */
    void end() {
        if (!ended || !listed) {
            throw new UnusableOutput("it holds no whole list of claims");
        }
    }

    private void take(@Nullable JsonToken token) {
        if (token == null) {
            ended = true;
            return;
        }
        if (token.isStructEnd()) {
            depth--;
        }
        // depth 0: the whole; 1: what it is made of; 2: the list of claims.
        if (depth == 1 && token == JsonToken.START_ARRAY && CLAIMS.equals(parser.currentName())) {
            listed = true;
        }
        if (listed && claim == null && depth == 2 && token == JsonToken.START_OBJECT) {
            claim = TokenBuffer.forGeneration();
        }
        if (claim != null) {
            claim.copyCurrentEvent(parser);
            if (depth == 2 && token == JsonToken.END_OBJECT) {
                hand(JSON.readValue(claim.asParser(), Said.class));
                claim = null;
            }
        }
        if (token.isStructStart()) {
            depth++;
        }
        ended = depth == 0;
    }

    private void hand(Said said) {
        var pointers = said.quotes() == null
                ? List.<Pointer>of()
                : said.quotes().stream()
                        .filter(quote -> quote.words() != null && !quote.words().isBlank())
                        .map(quote -> new Pointer(quote.exhibit(), String.valueOf(quote.words())))
                        .toList();
        if (said.sentence() == null || said.sentence().isBlank() || pointers.isEmpty() || !fit.test(said.sentence())) {
            groundless++;
        } else if (++spoken > MOST_CLAIMS) {
            throw new UnusableOutput("it makes more than %d claims".formatted(MOST_CLAIMS));
        } else {
            claims.accept(new Claim(said.sentence().strip(), pointers));
        }
    }
}
