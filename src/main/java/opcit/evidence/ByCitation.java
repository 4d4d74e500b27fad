package opcit.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opcit.corpus.Provision;
import opcit.question.Understanding;
import opcit.search.Scope;

/** The evidence for a question that names provisions: they are quoted, whether or not they answer. */
record ByCitation(Understanding.Clear question, Retrieval retrieval) {

    // An article longer than this is quoted from its start, and said to go on.
    private static final int MOST_OF_ONE = 12;

    /**
     * What is quoted, or that nothing that is named exists.
     *
     * @param missing what to say of texts that are asked for and not here
     */
    Findings findings(List<String> missing) {
        var lookup = Lookup.of(question.cited(), retrieval.library());
        if (lookup.found().isEmpty()) {
            return new Findings.Nothing(
                    Stream.concat(lookup.absent().stream(), missing.stream()).toList(),
                    question.words().isEmpty()
                            ? lookup.neighbours(Exhibits.MOST_NEAREST)
                            : Exhibits.nearest(retrieval.search(question).ranked()));
        }
        var exhibits = new Exhibits();
        var notices = new ArrayList<>(lookup.absent());
        notices.addAll(missing);
        if (question.quantity()) {
            notices.addAll(lookup.withoutFigure());
        }
        for (var found : lookup.found()) {
            var asked = askedFor(found);
            asked.stream()
                    .limit(MOST_OF_ONE)
                    .forEach(provision -> exhibits.add(found.instrument(), provision, Focus.whole(provision)));
            if (asked.size() > MOST_OF_ONE) {
                notices.add("%s goes on after what is quoted here: it has %d paragraphs and points."
                        .formatted(
                                found.instrument().citation(found.provision()).written(), asked.size()));
            }
        }
        return new Findings.Found(new Evidence(exhibits.numbered(), List.of(), notices));
    }

    /** Of a unit that has several below it, those that speak to what is asked of it; all when nothing is. */
    private List<Provision> askedFor(Lookup.Found found) {
        var all = found.instrument().under(found.provision().locator()).stream()
                .filter(provision -> !provision.text().isEmpty())
                .toList();
        if (all.isEmpty()) {
            return List.of(found.provision());
        }
        if (all.size() == 1 || question.words().isBlank()) {
            return all;
        }
        var ranked = retrieval
                .search(question, new Scope.Under(found.instrument().place(found.provision())))
                .ranked();
        var chosen = Choice.close(ranked, Relevance.CLOSE_IN_ARTICLE);
        return chosen.isEmpty()
                ? all
                : chosen.stream().map(Candidate::provision).toList();
    }
}
