package opcit.corpus.fetching;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a busy host asks to be left alone. */
final class RetryAfter {

    private RetryAfter() {}

    /**
     * Reads the header (RFC 9110, section 10.2.3): seconds, or a date.
     *
     * @return never less than nothing; empty when the header is neither
     */
    static Optional<Duration> read(String header, Instant now) {
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
