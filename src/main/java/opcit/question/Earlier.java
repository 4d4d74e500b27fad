package opcit.question;

import java.util.List;
import opcit.citation.Place;

/**
 * An earlier turn of a conversation.
 *
 * @param question what was asked, in the person's own words
 * @param quoted the places that its answer quoted, in order; none when there was no answer
 */
public record Earlier(String question, List<Place> quoted) {

    public Earlier {
        quoted = List.copyOf(quoted);
    }
}
