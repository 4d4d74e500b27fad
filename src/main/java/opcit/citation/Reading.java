package opcit.citation;

import java.util.List;
import java.util.Optional;

/**
 * Places that were read, and where.
 *
 * @param from the first token of them
 * @param to the token after their last
 */
record Reading(int from, int to, Found found) {

    Unit unit() {
        return found.locators().getFirst().unit();
    }

    List<Locator> locators() {
        return found.locators();
    }

    Optional<Naming> naming() {
        return found.naming();
    }
}
