package opcit.draft;

import java.util.List;

/** The claims of an answer before any has been verified. */
public record Draft(List<Claim> claims) {

    public Draft {
        claims = List.copyOf(claims);
    }
}
