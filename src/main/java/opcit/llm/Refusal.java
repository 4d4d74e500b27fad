package opcit.llm;

import dev.langchain4j.exception.HttpException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A provider's answer that is no success, with how long it asks to be left alone. */
final class Refusal extends HttpException {

    private final Optional<Duration> retryAfter;

    Refusal(int status, String body, Optional<Duration> retryAfter) {
        super(status, body);
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Reads the header Retry-After (RFC 9110, section 10.2.3): seconds, or a date; empty when it is neither. */
    static Optional<Duration> retryAfter(String header, Instant now) {
        var written = header.strip();
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            var until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written));
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
