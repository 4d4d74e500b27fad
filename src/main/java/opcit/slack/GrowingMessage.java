package opcit.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import opcit.chat.AnswerBody.ClaimBody;
import opcit.chat.AnswerBody.QuoteBody;
import opcit.chat.Listener;
import org.jspecify.annotations.Nullable;

/**
 * The message in which an answer grows claim by claim, where Slack lets it. What stands there is not the answer yet: the whole
 * answer is written over it, also when claims were withdrawn meanwhile.
 */
final class GrowingMessage implements Listener {

    // Slack takes 12,000 characters of Markdown.
    private static final int LONGEST = 10_000;
    private static final String WITHDRAWN = "\n\nThis is taken back; the answer follows.";

    private final Received received;
    private final Messages messages;
    private final Streams streams;
    private final KeptQuestions kept;
    private final SlackSettings settings;
    private final Clock clock;

    private @Nullable String place;
    private boolean isGrowing;
    private boolean mayGrow;
    private final StringBuilder waiting = new StringBuilder();
    private int length;
    private Instant next = Instant.MIN;

    GrowingMessage(
            Received received,
            Messages messages,
            Streams streams,
            KeptQuestions kept,
            SlackSettings settings,
            Clock clock) {
        this.received = received;
        this.messages = messages;
        this.streams = streams;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
        this.place = received.place().orElse(null);
        this.isGrowing = received.growing();
        this.mayGrow = place == null && settings.growing() && received.asked().asker() != null;
    }

    /** Shows that the question is worked on. */
    void begin() {
        if (place == null && !streams.working(received.asked())) {
            post();
        }
    }

    @Override
    public void claim(ClaimBody claim, List<QuoteBody> quotes) {
        var shown = Markdown.of(claim, quotes, settings);
        length += shown.length();
        mayGrow = mayGrow && length <= LONGEST;
        waiting.append(shown);
        if (mayGrow && !clock.instant().isBefore(next)) {
            grow();
        }
    }

    private void grow() {
        var more = waiting.toString();
        waiting.setLength(0);
        next = clock.instant().plus(settings.growEvery());
        if (place != null) {
            mayGrow = streams.grow(received.asked(), place, more);
            return;
        }
        var begun = streams.begin(received.asked(), more);
        mayGrow = begun.isPresent();
        begun.ifPresent(message -> {
            isGrowing = true;
            keep(message);
        });
    }

    @Override
    public void withdrawn() {
        if (mayGrow && place != null) {
            streams.grow(received.asked(), place, WITHDRAWN);
        }
        mayGrow = false;
    }

    /** The message that the answer is to be written over. */
    String settle() {
        if (place == null) {
            post();
        } else if (isGrowing) {
            streams.end(received.asked(), place);
        }
        return Objects.requireNonNull(place);
    }

    private void post() {
        var asked = received.asked();
        keep(messages.post(asked.team(), asked.channel(), asked.root(), AnswerLetters.looking()));
        mayGrow = false;
    }

    // Written over later, so that an answer that is sent twice is there once.
    private void keep(String message) {
        place = message;
        kept.show(received.asked().id(), message, isGrowing, clock.instant());
    }
}
