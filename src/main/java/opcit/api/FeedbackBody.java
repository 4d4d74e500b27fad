package opcit.api;

import java.util.Locale;
import java.util.Objects;
import opcit.chat.Feedback;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of an answer.
 *
 * @param verdict {@code good} or {@code bad}
 * @param word why, in up to 1,000 characters
 */
record FeedbackBody(@Nullable String verdict, @Nullable String word) {

    Feedback.Opinion opinion() {
        return new Feedback.Opinion(
                switch (Objects.requireNonNullElse(verdict, "")) {
                    case "good" -> Feedback.Verdict.GOOD;
                    case "bad" -> Feedback.Verdict.BAD;
                    default ->
                        throw new UnusableQuestion("Feedback needs a \"verdict\", \"good\" or \"bad\"; it may have a"
                                + " \"word\" on why.");
                },
                Objects.requireNonNullElse(word, ""));
    }

    static FeedbackBody of(Feedback.Opinion opinion) {
        return new FeedbackBody(opinion.verdict().name().toLowerCase(Locale.ROOT), opinion.word());
    }
}
