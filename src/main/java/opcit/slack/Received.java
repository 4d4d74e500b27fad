package opcit.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that was received, and how far its answer has come.
 *
 * @param shown the message that the answer's first part goes into, once there is one
 * @param growing whether the answer still grew in that message when it was last worked on
 * @param told how many messages of the answer are there
 */
record Received(Asked asked, @Nullable String shown, boolean growing, int told) {

    Optional<String> place() {
        return Optional.ofNullable(shown);
    }
}
