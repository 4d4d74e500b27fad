package opcit.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opcit.corpus.Editorial;
import opcit.question.Understanding;
import opcit.search.CloseReader;

/** Has the first candidates read together with the question, to tell whether they answer and to choose among them. */
record CloseReading(CloseReader reader, Editorial editorial) {

    // Each takes longer than a search.
    private static final int TO_CHOOSE = 8;
    private static final int TO_LIST = 16;

    /** Those of the candidates that decide whether there is an answer, read. */
    List<Candidate> first(Understanding.Clear question, List<Candidate> candidates) {
        return read(question, candidates.subList(0, Math.min(TO_CHOOSE, candidates.size())));
    }

    /**
     * All candidates, in the same order, with what reading says; of those further down, no more than of the least.
     *
     * @param first those that are read already
     */
    List<Candidate> all(Understanding.Clear question, List<Candidate> first, List<Candidate> candidates) {
        var most = question.form() == Understanding.Form.LIST ? TO_LIST : TO_CHOOSE;
        var further = candidates.subList(first.size(), Math.clamp(most, first.size(), candidates.size()));
        var read =
                Stream.concat(first.stream(), read(question, further).stream()).toList();
        return read.stream()
                .min(Comparator.comparingDouble(Candidate::read))
                .map(least -> Stream.concat(
                                read.stream(),
                                candidates.stream().skip(read.size()).map(unread -> unread.read(least.read())))
                        .toList())
                .orElse(candidates);
    }

    private List<Candidate> read(Understanding.Clear question, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        var odds = reader.read(
                question.asked(),
                candidates.stream()
                        .map(candidate -> candidate.passage(editorial))
                        .toList());
        var read = new ArrayList<Candidate>();
        for (var i = 0; i < candidates.size(); i++) {
            read.add(candidates.get(i).read(odds.get(i)));
        }
        return read;
    }
}
