package opcit.answer;

import java.util.List;
import java.util.stream.Stream;
import opcit.draft.Composer;
import opcit.question.Language;

/** Says so where an answer is not in the language of its question. */
final class Foreign {

    private Foreign() {}

    /** The answer with a notice, unless a model wrote it in the language of the question. */
    static Answer noted(Language language, Answer answer) {
        var notice =
                "Your question seems to be in %s. The texts here are in English, and without a language model so are the answers; asked in English, more may be found."
                        .formatted(language.english());
        return language == Language.ENGLISH ? answer : noted(notice, answer);
    }

    private static Answer noted(String notice, Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                grounded.drafter().equals(new Composer().name())
                        ? new Answer.Grounded(
                                grounded.claims(),
                                grounded.seeAlso(),
                                with(notice, grounded.notices()),
                                grounded.drafter())
                        : grounded;
            case Answer.NotFound notFound -> new Answer.NotFound(with(notice, notFound.notices()), notFound.nearest());
            case Answer.AskBack askBack -> askBack;
        };
    }

    // The first notice of an answer that is not grounded is the answer itself.
    private static List<String> with(String notice, List<String> notices) {
        return Stream.concat(notices.stream(), Stream.of(notice)).toList();
    }
}
