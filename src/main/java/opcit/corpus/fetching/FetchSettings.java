package opcit.corpus.fetching;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How missing texts are fetched.
 *
 * @param hosts where texts may come from, as {@link Hosts} reads it
 * @param connectWithin how long a host may take to be reached
 * @param answerWithin how long an answer may take, from the request to its last byte, redirects included
 * @param tries how often an address is asked that is busy or cannot be reached, 1 or more
 * @param pause the least time between two requests to one host, 1 ms or more
 * @param firstRetry about how long to wait before the second try, 1 ms or more; each later wait is twice as long
 * @param longestWait the most to wait before another try, even when the host asks for more
 */
@ConfigurationProperties("opcit.corpus.fetching")
record FetchSettings(
        List<String> hosts,
        Duration connectWithin,
        Duration answerWithin,
        int tries,
        Duration pause,
        Duration firstRetry,
        Duration longestWait) {}
