package opcit.draft;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import opcit.evidence.Evidence;
import opcit.question.Understanding;

/**
 * Drafts without a language model: a plain sentence for each paragraph of a resolution and for each treaty, keeping verb and
 * addressee, and one for what several texts say alike.
 */
public final class Composer implements Drafter {

    @Override
    public String name() {
        return "composed";
    }

    @Override
    public Draft draft(Understanding.Clear question, Evidence evidence) {
        var passages = Passage.of(evidence.exhibits());
        var form = question.form();
        var sentences = new Sentences(form, Premise.of(question), passages);
        return new Draft(together(passages, form).stream()
                .map(group -> new Claim(sentences.on(group), pointers(group)))
                .toList());
    }

    private static List<Pointer> pointers(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.pointers().stream()).toList();
    }

    /** What makes one claim: what several texts say alike, or the articles of one text; a paragraph with a verb of its own. */
    private static List<List<Passage>> together(List<Passage> passages, Understanding.Form form) {
        var groups = new ArrayList<List<Passage>>();
        var grouped = new HashSet<Passage>();
        for (var passage : passages) {
            if (grouped.add(passage)) {
                var alike = passages.stream()
                        .filter(other -> form != Understanding.Form.COMPARISON
                                && !grouped.contains(other)
                                && other.isLike(passage))
                        .toList();
                grouped.addAll(alike);
                if (alike.isEmpty() && !groups.isEmpty() && isOfOneText(groups.getLast(), passage)) {
                    groups.getLast().add(passage);
                } else {
                    groups.add(Stream.concat(Stream.of(passage), alike.stream()).collect(toCollection(ArrayList::new)));
                }
            }
        }
        return groups;
    }

    private static boolean isOfOneText(List<Passage> group, Passage passage) {
        return Stream.concat(group.stream(), Stream.of(passage))
                .allMatch(one -> one.acts().isEmpty() && one.instrument().equals(passage.instrument()));
    }
}
