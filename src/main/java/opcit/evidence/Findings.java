package opcit.evidence;

import java.util.List;

/** What came of looking for evidence. */
public sealed interface Findings {

    /** There is something to rest an answer on. */
    record Found(Evidence evidence) implements Findings {}

    /**
     * The texts do not answer.
     *
     * @param reasons plain sentences for a person, the first saying that and why there is no answer
     * @param nearest the provisions that come nearest, numbered from 1
     */
    record Nothing(List<String> reasons, List<Exhibit> nearest) implements Findings {

        public Nothing {
            reasons = List.copyOf(reasons);
            nearest = List.copyOf(nearest);
        }
    }
}
