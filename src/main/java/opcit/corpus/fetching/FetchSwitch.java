package opcit.corpus.fetching;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether texts are fetched at all.
 *
 * @param fetch whether missing texts are fetched from the addresses that the catalogue gives
 */
@ConfigurationProperties("opcit.corpus")
record FetchSwitch(Fetch fetch) {

    /** When missing texts are fetched. */
    enum Fetch {
        /** Once the program is ready, and whenever someone asks for it. */
        AUTO,
        OFF
    }
}
