package opcit.slack;

import java.util.Optional;

/** The tokens of Opcit's bot. */
interface Tokens {

    /** The token for the workspace; empty when Opcit is not installed there. */
    Optional<String> of(String team);
}
