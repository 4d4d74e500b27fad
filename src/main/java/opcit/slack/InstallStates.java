package opcit.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.service.OAuthStateService;
import java.time.Duration;

/**
 * What tells that an installation was begun here, in the same browser, within ten minutes, and is not ended a second time.
 * A restart forgets them; whoever was installing begins again.
 */
final class InstallStates implements OAuthStateService {

    private static final int MOST = 10_000;

    private final Cache<String, Boolean> issued = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(DEFAULT_EXPIRATION_IN_SECONDS))
            .build();

    @Override
    public void addNewStateToDatastore(String state) {
        issued.put(state, true);
    }

    @Override
    public boolean isAvailableInDatabase(String state) {
        return issued.getIfPresent(state) != null;
    }

    @Override
    public void deleteStateFromDatastore(String state) {
        issued.invalidate(state);
    }
}
