package opcit.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets only those see the list of all briefings whom the setting names; whoever has a briefing's link needs no list. */
@Component
class ListingGuard {

    private final AddingGuard.Those listing;

    ListingGuard(@Value("${opcit.security.listing}") AddingGuard.Those listing) {
        this.listing = listing;
    }

    /** @throws AddingGuard.NotAllowed when the list is not for whoever asks */
    void check(HttpServletRequest request) {
        if (!listing.includes(request)) {
            throw new AddingGuard.NotAllowed("The list of all briefings is not shown from where you are"
                    + " (opcit.security.listing). Open a briefing by its link.");
        }
    }
}
