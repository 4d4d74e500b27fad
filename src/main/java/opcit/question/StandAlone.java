package opcit.question;

import java.util.List;
import java.util.Optional;
import opcit.citation.Names;

/**
 * Makes questions stand alone: by rules, and by a language model where there is one and they lean on a conversation or are in
 * another language.
 */
record StandAlone(Names names, Optional<ModelReader> model) {

    private static final int MOST_TURNS = 10;

    /** The question as it stands alone. */
    String of(String text, Language language, List<Earlier> earlier) {
        var byRules = before(earlier).flatMap(turn -> new FollowUp(turn, names).standingAlone(text));
        var byModel = byRules.isPresent() || language != Language.ENGLISH
                ? model.flatMap(reader -> reader.standingAlone(text, earlier))
                : Optional.<String>empty();
        return byModel.or(() -> byRules)
                .filter(alone -> alone.length() <= Question.LONGEST)
                .orElse(text);
    }

    /** The last turn that asked something, its question standing alone: it leaned on the one before it, perhaps. */
    private Optional<Earlier> before(List<Earlier> earlier) {
        return earlier.subList(Math.max(0, earlier.size() - MOST_TURNS), earlier.size()).stream()
                .filter(turn -> SmallTalk.reply(turn.question()).isEmpty())
                .reduce((before, turn) -> {
                    var alone = new FollowUp(before, names).standingAlone(turn.question());
                    return new Earlier(alone.orElse(turn.question()), turn.quoted());
                });
    }
}
