package opcit.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The provisions that an answer may rest on, and no others.
 *
 * @param exhibits in the order in which they speak to the question, numbered from 1
 * @param seeAlso provisions of other articles that nearly are part of the evidence, nearest first
 * @param notices plain sentences that the answer must carry, such as which asked-for paragraph does not exist
 */
public record Evidence(List<Exhibit> exhibits, List<Exhibit> seeAlso, List<String> notices) {

    public Evidence {
        exhibits = List.copyOf(exhibits);
        seeAlso = List.copyOf(seeAlso);
        notices = List.copyOf(notices);
    }

    public Optional<Exhibit> exhibit(int n) {
        return exhibits.stream().filter(exhibit -> exhibit.n() == n).findFirst();
    }
}
