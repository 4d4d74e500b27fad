package opcit.chat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import opcit.corpus.Corpus;
import opcit.corpus.Holding;
import opcit.corpus.Instrument;
import opcit.corpus.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers to be shown to others: each as it was given, until its conversation is deleted by hand. */
public final class SharedAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(SharedAnswers.class);

    private final Conversations conversations;
    private final KeptShares kept;
    private final Corpus corpus;
    private final JsonMapper json;
    private final int most;
    private final Clock clock;

    /** @param most how many are kept; of more, the oldest go */
    SharedAnswers(Conversations conversations, KeptShares kept, Corpus corpus, JsonMapper json, int most, Clock clock) {
        this.conversations = conversations;
        this.kept = kept;
        this.corpus = corpus;
        this.json = json;
        this.most = most;
        this.clock = clock;
        conversations.onDelete(kept::deleteOf);
    }

    /** Shares the answer of a turn; says under which id, which stays the same. Empty when no such turn is kept. */
    public Optional<String> share(String conversation, String turn) {
        return kept.idOf(conversation, turn)
                .or(() -> conversations.find(conversation, turn).map(asked -> share(conversation, asked)));
    }

    private String share(String conversation, Turn turn) {
        var answer = (ObjectNode) json.readTree(turn.answer());
        // Whoever knows these may read and delete the conversation.
        answer.put("conversation", "").put("turn", "");
        var shared = new KeptShares.Kept(
                turn.question(),
                json.writeValueAsString(answer),
                json.writeValueAsString(fingerprints(quotes(answer))),
                clock.instant());
        var id = UUID.randomUUID().toString();
        try {
            kept.keep(id, conversation, turn.turn(), shared);
            return id;
        } catch (DuplicateKeyException e) {
            return kept.idOf(conversation, turn.turn()).orElseThrow(() -> e);
        }
    }

    private Map<String, String> fingerprints(List<AnswerBody.QuoteBody> quotes) {
        var library = corpus.library();
        return quotes.stream()
                .map(quote -> quote.place().instrument())
                .distinct()
                .flatMap(id -> library.instrument(id).stream())
                .filter(text -> holds(text, quotes))
                .collect(Collectors.toMap(text -> text.id().value(), Instrument::fingerprint));
    }

    /** The shared answer of that id, and how its quotes stand to the texts as they are now. */
    public Optional<SharedAnswer> find(String id) {
        return kept.find(id)
                .map(shared -> new SharedAnswer(
                        id, shared.question(), shared.answer(), shared.shared(), texts(shared, corpus.library())));
    }

    private List<SharedAnswer.Text> texts(KeptShares.Kept shared, Library library) {
        var quotes = quotes(json.readTree(shared.answer()));
        var fingerprints = json.readTree(shared.fingerprints());
        return quotes.stream()
                .map(quote -> quote.place().instrument())
                .distinct()
                .map(id -> {
                    var fingerprint = fingerprints.path(id.value()).asString("");
                    var citedAs = library.holding(id).map(Holding::work).map(work -> work.citedAs());
                    return new SharedAnswer.Text(
                            id.value(),
                            citedAs.orElse(id.value()),
                            fingerprint,
                            standing(library.instrument(id), fingerprint, quotes));
                })
                .toList();
    }

    private static SharedAnswer.Standing standing(
            Optional<Instrument> text, String fingerprint, List<AnswerBody.QuoteBody> quotes) {
        if (text.isEmpty()) {
            return SharedAnswer.Standing.TEXT_MISSING;
        }
        if (text.get().fingerprint().equals(fingerprint)) {
            return SharedAnswer.Standing.AS_SHARED;
        }
        return holds(text.get(), quotes) ? SharedAnswer.Standing.TEXT_CHANGED : SharedAnswer.Standing.WORDS_CHANGED;
    }

    /** Whether all quotes of the text stand in it letter by letter. */
    private static boolean holds(Instrument text, List<AnswerBody.QuoteBody> quotes) {
        return quotes.stream()
                .filter(quote -> quote.place().instrument().equals(text.id()))
                .allMatch(quote -> text.provision(quote.place().locator())
                        .map(provision -> provision.text())
                        .filter(words -> words.length() >= quote.end()
                                && words.substring(quote.start(), quote.end()).equals(quote.text()))
                        .isPresent());
    }

    private List<AnswerBody.QuoteBody> quotes(JsonNode answer) {
        return answer.path("quotes")
                .valueStream()
                .map(quote -> json.treeToValue(quote, AnswerBody.QuoteBody.class))
                .toList();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        var tooMany = kept.deleteAllBut(most);
        if (tooMany > 0) {
            LOG.info("{} of too many shared answers were deleted", tooMany);
        }
    }
}
