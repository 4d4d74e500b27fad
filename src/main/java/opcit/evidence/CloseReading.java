package opcit.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opcit.corpus.Editorial;
import opcit.question.Understanding;
import opcit.search.CloseReader;

/** Has the first candidates read together with the question. */
record CloseReading(CloseReader reader, Editorial editorial) {

    // Each takes about as long as a search.
    private static final int READ = 8;

    /** The candidates, as they were, with what reading says; of those further down, no more than of the least. */
    List<Candidate> of(Understanding.Clear question, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        var passages = candidates.stream()
                .limit(READ)
                .map(candidate -> candidate.passage(editorial))
                .toList();
        var odds = reader.read(question.asked(), passages);
        var least = Collections.min(odds);
        var read = new ArrayList<Candidate>();
        for (var i = 0; i < candidates.size(); i++) {
            read.add(candidates.get(i).read(i < odds.size() ? odds.get(i) : least));
        }
        return read;
    }
}
