package opcit.chat;

import java.util.UUID;
import java.util.regex.Pattern;
import opcit.question.UnusableQuestion;
import org.jspecify.annotations.Nullable;

/** The ids of conversations and turns, as given or new. */
final class Ids {

    // Whoever knows a conversation's id may read it, so it has the 122 random bits of a UUID.
    private static final Pattern CONVERSATION = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TURN = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Ids() {}

    /** @throws UnusableQuestion quoting the id when it is none */
    static String conversation(@Nullable String given) {
        return checked(
                given, CONVERSATION, "the id of a conversation: send the one that an answer gave, or leave it out.");
    }

    /** @throws UnusableQuestion quoting the id when it is none */
    static String turn(@Nullable String given) {
        return checked(given, TURN, "the id of a turn: send 1 to 64 letters, digits and hyphens, or leave it out.");
    }

    private static String checked(@Nullable String given, Pattern form, String advice) {
        if (given == null) {
            return UUID.randomUUID().toString();
        }
        if (!form.matcher(given).matches()) {
            throw new UnusableQuestion("\"%s\" is not %s"
                    .formatted(given.substring(0, Math.min(given.length(), 80)), advice));
        }
        return given;
    }
}
