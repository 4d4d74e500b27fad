package opcit.corpus.fetching;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import opcit.corpus.formats.Source;
import org.springframework.core.NestedExceptionUtils;

/** What came of asking an address for a text. A reason goes on after the address: "https://… answered 404". */
sealed interface Reply {

    /**
     * It came.
     *
     * @param body all of it, in the format that it was said to be in, under a name that tells no work
     */
    record Whole(Source body) implements Reply {}

    /**
     * It may come when asked again.
     *
     * @param after how long the host asked to be left alone, if it did
     */
    record Later(String why, Optional<Duration> after) implements Reply {

        /** The connection failed. */
        static Later of(String what, IOException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            var why = Stream.of(cause, e)
                    .flatMap(failure -> Optional.ofNullable(failure.getMessage()).stream())
                    .findFirst()
                    .orElse("no connection");
            return new Later("%s (%s)".formatted(what, why), Optional.empty());
        }
    }

    /** It will not come from there, however often it is asked for. */
    record Refused(String why) implements Reply {}
}
